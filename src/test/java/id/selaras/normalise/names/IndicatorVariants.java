package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mechanical variants of the names of indicators, and near misses that name none. */
final class IndicatorVariants {

	private static final Map<String, String> SHORTENED = new TreeMap<>(Map.ofEntries(
			Map.entry("indeks pembangunan manusia", "IPM"), Map.entry("tingkat pengangguran terbuka", "TPT"),
			Map.entry("sistem pemerintahan berbasis elektronik", "SPBE"),
			Map.entry("spbe", "Sistem Pemerintahan Berbasis Elektronik"), Map.entry("ruang terbuka hijau", "RTH"),
			Map.entry("rumah tidak layak huni", "RTLH"), Map.entry("jaminan kesehatan nasional", "JKN"),
			Map.entry("pendapatan asli daerah", "PAD"), Map.entry("sdm", "Sumber Daya Manusia"),
			Map.entry("indeks kualitas lingkungan hidup", "IKLH"), Map.entry("perangkat daerah", "OPD"),
			Map.entry("opd", "Perangkat Daerah"), Map.entry("skpd", "OPD"), Map.entry("angka harapan hidup", "AHH"),
			Map.entry("usia harapan hidup", "UHH"), Map.entry("harapan lama sekolah", "HLS"),
			Map.entry("angka kematian ibu", "AKI"), Map.entry("nilai tukar petani", "NTP"),
			Map.entry("indeks pemberdayaan gender", "IDG"), Map.entry("angka partisipasi kasar", "APK"),
			Map.entry("indeks kepuasan masyarakat", "IKM")));

	private static final Map<String, String> HASTE = new TreeMap<>(Map.of("yang", "yg", "dengan", "dgn", "untuk", "utk",
			"dan", "&", "jumlah", "jml", "terhadap", "thd", "tidak", "tdk"));

	private static final Map<String, String> SPELT = new TreeMap<>(Map.of("indeks", "Indek", "risiko", "resiko",
			"permukiman", "pemukiman", "survei", "survey", "aset", "asset", "produktivitas", "produktifitas",
			"sertifikat", "sertipikat", "rata-rata", "rata rata", "olahraga", "olah raga"));

	private static final Map<String, String> OPPOSED = new TreeMap<>(Map.ofEntries(Map.entry("SD", "SMP"),
			Map.entry("SMP", "SD"), Map.entry("laki-laki", "perempuan"), Map.entry("perempuan", "laki-laki"),
			Map.entry("pra", "pasca"), Map.entry("pasca", "pra"), Map.entry("literasi", "numerasi"),
			Map.entry("numerasi", "literasi"), Map.entry("peningkatan", "penurunan"),
			Map.entry("penurunan", "peningkatan"), Map.entry("kelahiran", "kematian"),
			Map.entry("kematian", "kelahiran"), Map.entry("formal", "informal"), Map.entry("murni", "kasar"),
			Map.entry("kasar", "murni"), Map.entry("ibu", "bayi"), Map.entry("perkotaan", "perdesaan"),
			Map.entry("pelatihan", "pelatih"), Map.entry("penataan", "pendataan")));

	private static final Pattern MEASURE = Pattern
		.compile("(?i)^(persentase|prosentase|presentase|jumlah|rasio|indeks|cakupan|proporsi|angka|tingkat)(?= )");

	private static final List<String> MEASURES = List.of("Jumlah", "Persentase", "Rasio", "Indeks", "Cakupan");

	private static final Pattern COUNTED = Pattern.compile("(?i)orang|unit|desa|kelompok|kali|dokumen|jiwa|kasus");

	private static final Pattern PERCENT = Pattern.compile("(?i)%|\\(%\\)|persen|persentase");

	private static final String PERCENTAGE = "persentase|prosentase|presentase|pesentase";

	private static final int LONG = 100;

	private final long seed;

	private final Set<String> equivalents;

	IndicatorVariants(long seed, List<String> equivalents) {
		this.seed = seed;
		this.equivalents = new HashSet<>(equivalents);
	}

	/** Variants that mean the entry. */
	List<LabelledName> matching(List<Listed> list) {
		Set<String> known = Written.wordsOf(list);
		List<LabelledName> names = new ArrayList<>();
		for (Listed entry : single(list)) {
			String name = entry.name();
			Random random = new Random(this.seed + name.hashCode());
			Variants add = new Variants(list, entry, names);
			add.as("same", Optional.of(name), entry.unit());
			add.as("same", Optional.of(name), "");
			add.as("case", Optional.of(name.toUpperCase(Locale.ROOT)), entry.unit());
			add.as("blanks", Optional.of(" " + name.replaceAll(" +", "  ").replaceFirst(" ", "\n") + "."), "");
			HASTE.forEach((word, other) -> add.as("haste", Written.exchanged(name, word, other), entry.unit()));
			SPELT.forEach((word, other) -> add.as("spelling", Written.exchanged(name, word, other), entry.unit()));
			SHORTENED.forEach((phrase, other) -> {
				add.as("short", Written.exchanged(name, phrase, other), entry.unit());
				add.as("short in brackets", other.matches("[A-Z]+")
						? Written.exchanged(name, phrase, phrase + " (" + other + ")") : Optional.empty(),
						entry.unit());
			});
			for (String spelt : List.of("Prosentase", "Presentase", "%")) {
				add.as("Prosentase", Written.exchanged(name, PERCENTAGE, spelt), entry.unit());
			}
			add.as("unit in brackets", entry.unit().isEmpty() || entry.unit().contains("(") ? Optional.empty()
					: Optional.of(name + " (" + entry.unit() + ")"), "");
			add.as("Persentase dropped", PERCENT.matcher(entry.unit()).matches()
					? Written.exchanged(name, "^(" + PERCENTAGE + ") ?", "") : Optional.empty(), entry.unit());
			add.as("Jumlah dropped", COUNTED.matcher(entry.unit()).matches() ? Written.exchanged(name, "^jumlah ?", "")
					: Optional.empty(), entry.unit());
			add.as("one typo", Written.mistyped(name, 1, known, random), entry.unit());
			add.as("one typo", Written.mistyped(name, 1, known, random), "");
			add.as("two typos", Written.mistyped(name, 2, known, random), entry.unit());
		}
		return names;
	}

	/** Near misses that mean no entry. */
	List<LabelledName> missing(List<Listed> list) {
		Set<String> called = called(list);
		Set<String> known = Written.wordsOf(list);
		List<LabelledName> names = new ArrayList<>();
		for (Listed entry : single(list)) {
			String name = entry.name();
			Random random = new Random(this.seed - name.hashCode());
			Misses add = new Misses(entry, called, names);
			List<Listed> others = list.stream().filter((other) -> !other.equals(entry)).toList();
			if (random.nextInt(4) == 0) {
				add.as("removed", others, Optional.of(name));
				add.as("removed, typo", others, Written.mistyped(name, 1, known, random));
			}
			String measure = MEASURES.get(random.nextInt(MEASURES.size()));
			add.as("other measure", list,
					name.matches("(?i)(" + PERCENTAGE + "|" + measure + ") .*")
							? Written.exchanged(name, "^(" + PERCENTAGE + "|" + measure + ")",
									measure.equals("Persentase") ? "Rasio"
											: measure.equals("Jumlah") ? "Indeks" : "Jumlah")
							: MEASURE.matcher(name).find() ? Optional.of(MEASURE.matcher(name).replaceFirst(measure))
									: Optional.empty());
			String change = random.nextBoolean() ? "Peningkatan " : "Penurunan ";
			add.as("change added", list, Optional.of(change + name).filter((text) -> !name.startsWith(change)));
			add.as("negation", list, negated(name));
			OPPOSED.forEach((word, other) -> add.as("opposed", list, Written.exchanged(name, word, other)));
			add.as("number changed", list, Written.exchanged(name, "(?<![/\\d])1\\d|[2-9]", "8"));
			add.as("word added", list, Optional.of(name.replaceAll(" *\\([^()]*\\) *$", "") + " pemula"));
			add.as("word dropped", list, Written.without(name, random));
			add.as("turned round", list, turned(name));
			add.as("typo, other unit", list, Written.mistyped(name, 1, known, random),
					PERCENT.matcher(entry.unit()).matches() ? "orang"
							: COUNTED.matcher(entry.unit()).matches() ? "%" : "");
		}
		return names;
	}

	/** All ways in which the list itself may call an entry. */
	private static Set<String> called(List<Listed> list) {
		Set<String> called = new HashSet<>();
		for (Listed entry : list) {
			called.add(entry.plain());
			called.add(bare(entry.name()));
			SHORTENED.forEach((phrase, other) -> Written.exchanged(entry.name(), phrase, other)
				.ifPresent((name) -> called.add(Written.plain(name))));
		}
		return called;
	}

	private static String bare(String name) {
		return Written.plain(name.replaceAll(" *\\([^()]*\\)", ""));
	}

	private static Optional<String> negated(String name) {
		return Written.exchanged(name, "yang(?! tidak)", "yang tidak")
			.or(() -> Written.exchanged(name, "(?<= )\\p{L}+ *$", "tidak " + name.strip().replaceAll(".* ", "")));
	}

	/** "Rasio guru terhadap murid" the other way round. */
	private static Optional<String> turned(String name) {
		String[] words = name.strip().split(" +");
		return (words.length == 4 && words[2].matches("(?i)terhadap|per|menjadi"))
				? Optional.of(words[0] + " " + words[3] + " " + words[2] + " " + words[1]) : Optional.empty();
	}

	/**
	 * Entries whose name is theirs alone; of a long list each third, unless all are asked
	 * for.
	 */
	private List<Listed> single(List<Listed> list) {
		int step = (list.size() > LONG && !Boolean.getBoolean("names.all")) ? 3 : 1;
		Map<String, Long> times = list.stream().collect(Collectors.groupingBy(Listed::plain, Collectors.counting()));
		return list.stream()
			.filter((entry) -> !this.equivalents.contains(entry.name()) && times.getOrDefault(entry.plain(), 0L) == 1)
			.filter((entry) -> Math.floorMod(entry.plain().hashCode(), step) == 0)
			.toList();
	}

	/** Adds what means an entry. */
	private record Variants(List<Listed> list, Listed entry, List<LabelledName> names) {

		void as(String kind, Optional<String> written, String unit) {
			written.filter((text) -> !text.isBlank())
				.ifPresent((text) -> this.names
					.add(new LabelledName(kind, "", this.list, text, unit, this.entry.agency(), this.entry.name())));
		}
	}

	/** Adds what means none, unless an entry is really called so. */
	private record Misses(Listed entry, Set<String> called, List<LabelledName> names) {

		void as(String kind, List<Listed> list, Optional<String> written) {
			as(kind, list, written, "?");
		}

		void as(String kind, List<Listed> list, Optional<String> written, String unit) {
			String stated = unit.equals("?") ? this.entry.unit() : unit;
			boolean otherUnit = kind.equals("typo, other unit");
			written.filter((text) -> !otherUnit || !stated.isEmpty())
				.filter((text) -> otherUnit || kind.startsWith("removed")
						|| (!this.called.contains(Written.plain(text)) && !this.called.contains(bare(text))))
				.ifPresent((text) -> this.names
					.add(new LabelledName(kind, "", list, text, stated, this.entry.agency(), "")));
		}
	}

}
