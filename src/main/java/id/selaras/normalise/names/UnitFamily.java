package id.selaras.normalise.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a unit is a unit of. */
enum UnitFamily {

	PERCENT, COUNT, INDEX, MONEY, TIME, RATIO,

	/** Length, area, weight: two units of this family differ as well. */
	SIZE,

	UNKNOWN;

	private static final Set<String> PERCENTS = Set.of("%", "persen", "persentase", "prosentase", "prosen",
			"presentase");

	private static final Set<String> INDICES = Set.of("indeks", "index", "poin", "point", "nilai", "skor", "level",
			"predikat", "kategori", "opini");

	private static final Set<String> TIMES = Set.of("tahun", "bulan", "hari", "jam", "menit");

	private static final Set<String> COUNTS = Set.of("orang", "jiwa", "kk", "keluarga", "desa", "kampung", "kelurahan",
			"kecamatan", "distrik", "unit", "buah", "paket", "dokumen", "laporan", "kasus", "insiden", "lokasi",
			"titik", "opd", "kegiatan", "kelompok", "usaha", "umkm", "sekolah", "siswa", "rumah", "kali", "eksemplar",
			"lembaga", "investor", "peserta", "jenis", "ekor", "pelanggan", "buku", "ruas", "kawasan", "aplikasi",
			"layanan", "surat");

	private static final Set<String> SIZES = Set.of("m", "km", "meter", "kilometer", "meter persegi", "meter kubik",
			"m2", "m3", "km2", "ha", "hektare", "hektar", "kg", "kilogram", "kuintal", "ton");

	private static final Pattern SIGNS = Pattern.compile("[()\\s]+");

	private static final Pattern MULTIPLE = Pattern.compile("^(ribu|juta|miliar|milyar) (?!rp|rupiah)");

	static UnitFamily of(String unit) {
		String plain = plain(unit);
		if (PERCENTS.contains(plain)) {
			return PERCENT;
		}
		if (plain.startsWith("rp") || plain.contains("rupiah")) {
			return MONEY;
		}
		if (plain.startsWith("per ") || plain.equals("rasio")) {
			return RATIO;
		}
		if (INDICES.contains(plain)) {
			return INDEX;
		}
		if (TIMES.contains(plain)) {
			return TIME;
		}
		if (SIZES.contains(plain)) {
			return SIZE;
		}
		return COUNTS.contains(plain) ? COUNT : UNKNOWN;
	}

	static boolean isKnown(String unit) {
		return of(unit) != UNKNOWN;
	}

	/** Whether a value in one unit cannot be one in the other. */
	static boolean contradict(String one, String other, Map<String, String> usual) {
		UnitFamily family = of(one);
		UnitFamily otherFamily = of(other);
		if (family == UNKNOWN || otherFamily == UNKNOWN) {
			return false;
		}
		return family != otherFamily || (family == SIZE && !areSame(one, other, usual));
	}

	/** Whether two units are one and the same, however they are written. */
	static boolean areSame(String one, String other, Map<String, String> usual) {
		String plain = plain(one);
		String otherPlain = plain(other);
		return usual.getOrDefault(plain, plain).equals(usual.getOrDefault(otherPlain, otherPlain));
	}

	private static String plain(String unit) {
		String plain = SIGNS.matcher(unit.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		return MULTIPLE.matcher(plain).replaceFirst("");
	}

}
