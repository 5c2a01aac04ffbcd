package id.selaras.normalise.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.selaras.finding.Text;

/** Why an entry cannot be what is meant, however alike the names are. */
enum Veto {

	/** 7-12 years are not 7-15 years, SD kelas II not III. */
	NUMBER("angkanya berbeda", "another number"),

	/** Jumlah kematian is counted, Angka kematian is a rate. */
	MEASURE("ukurannya berbeda", "another measure"),

	/** The growth of a thing is not the thing. */
	CHANGE("yang satu adalah perubahannya", "one is the change of it"),

	/** A house fit to live in, and one that is not. */
	NEGATION("yang satu disangkal", "one is negated"),

	/** A part of an agency, a successor, or a place of another kind. */
	HEAD("jenis perangkat daerahnya berbeda", "another kind of agency"),

	WORD("ada kata yang berbeda", "words differ"),

	/** Guru per murid, murid per guru. */
	ORDER("urutan katanya berbeda", "another order of words"),

	/** With three mistyped words it is no longer a slip. */
	TYPING("terlalu banyak salah ketik", "too many typing errors"),

	UNIT("satuannya berbeda", "another unit"),

	OWNER("milik perangkat daerah lain", "of another agency");

	static final Set<String> MEASURES = Set.of("persentase", "jumlah", "rasio", "indeks", "angka", "tingkat", "cakupan",
			"proporsi", "prevalensi", "nilai", "skor", "rata", "luas", "panjang", "laju");

	static final Set<String> HEADS = Set.of("dinas", "badan", "kantor", "kecamatan", "kelurahan", "distrik", "desa",
			"kampung", "bagian", "bidang", "seksi", "sekretariat", "uptd", "upt", "puskesmas", "inspektorat", "satuan");

	private static final Set<String> CHANGES = Set.of("peningkatan", "penurunan", "pertumbuhan", "kenaikan",
			"perubahan", "pengurangan", "penambahan", "meningkatnya", "menurunnya", "meningkat", "menurun");

	private static final Set<String> NEGATIONS = Set.of("tidak", "bukan", "belum", "tanpa", "non", "tak", "kurang");

	private static final Pattern NUMBER_WORD = Pattern.compile(".*\\d.*|[ivx]+|[<>\u2265\u2264+]");

	private final String indonesian;

	private final String english;

	Veto(String indonesian, String english) {
		this.indonesian = indonesian;
		this.english = english;
	}

	Text reason() {
		return new Text(this.indonesian, this.english);
	}

	/** The gravest reason that words without a partner give. */
	static Veto of(List<String> words, Subject subject) {
		if (words.stream().anyMatch((word) -> NUMBER_WORD.matcher(word).matches())) {
			return NUMBER;
		}
		if (words.stream().anyMatch(NEGATIONS::contains)) {
			return NEGATION;
		}
		if (subject == Subject.AGENCY) {
			return words.stream().anyMatch(HEADS::contains) ? HEAD : WORD;
		}
		if (words.stream().anyMatch(CHANGES::contains)) {
			return CHANGE;
		}
		return words.stream().anyMatch(MEASURES::contains) ? MEASURE : WORD;
	}

}
