package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Mechanical variants of the names of agencies, and near misses that name none. */
final class AgencyVariants {

	private static final Map<String, String> SHORTENED = new TreeMap<>(Map.ofEntries(
			Map.entry("sumber daya manusia", "SDM"), Map.entry("pelayanan terpadu satu pintu", "PTSP"),
			Map.entry("pekerjaan umum", "PU"), Map.entry("lingkungan hidup", "LH"),
			Map.entry("keluarga berencana", "KB"), Map.entry("perlindungan anak", "PA"),
			Map.entry("satuan polisi pamong praja", "Satpol PP"), Map.entry("komunikasi dan informatika", "Kominfo"),
			Map.entry("kependudukan dan pencatatan sipil", "Dukcapil"), Map.entry("usaha kecil dan menengah", "UKM"),
			Map.entry("kesatuan bangsa dan politik", "Kesbangpol"), Map.entry("pemadam kebakaran", "Damkar"),
			Map.entry("dprd", "Dewan Perwakilan Rakyat Daerah"), Map.entry("ukm", "Usaha Kecil dan Menengah"),
			Map.entry("permukiman", "Pemukiman"), Map.entry("olahraga", "Olah Raga"), Map.entry("aset", "Asset")));

	private static final Pattern PLACE = Pattern.compile(
			"(?i)(kecamatan|kelurahan|distrik|kampung|desa|universitas|perumda|rumah sakit|bagian) .*(?<! daerah)");

	private static final List<String> PARTS = List.of("Bagian Umum ", "UPTD ", "Bidang Sekretariat ", "UPT ", "Seksi ");

	private final long seed;

	AgencyVariants(long seed) {
		this.seed = seed;
	}

	/** Variants that mean the entry. */
	List<LabelledName> matching(String regency, List<Listed> list) {
		Set<String> known = Written.wordsOf(list);
		List<LabelledName> names = new ArrayList<>();
		for (Listed entry : list) {
			String name = entry.name();
			Random random = new Random(this.seed + name.hashCode());
			Variants variants = new Variants(regency, list, entry, names);
			variants.add("same", name);
			variants.add("case", name.toUpperCase(Locale.ROOT));
			variants.add("case", name.toLowerCase(Locale.ROOT));
			variants.add("blanks", " " + name.replace(" ", "  ").replaceFirst("  ", " \n"));
			variants.add("&", Written.exchanged(name, "dan", "&"));
			variants.add("comma", name.contains(",") ? Optional.of(name.replace(",", "")) : Optional.empty());
			variants.add("dan", name.contains(",") ? Optional.of(name.replace(",", " dan")) : Optional.empty());
			variants.add("Din.", Written.exchanged(name, "dinas", "Din."));
			variants.add("Bdn.", Written.exchanged(name, "badan", "Bdn."));
			variants.add("Kec.", Written.exchanged(name, "kecamatan", "Kec."));
			variants.add("Kantor Camat", Written.exchanged(name, "kecamatan", "Kantor Camat"));
			variants.add("region", name + " " + regency.replace("Kabupaten", "Kab."));
			variants.add("region", name + " " + regency.toUpperCase(Locale.ROOT));
			SHORTENED.forEach((phrase, other) -> variants.add("part short", Written.exchanged(name, phrase, other)));
			if (name.toLowerCase(Locale.ROOT).startsWith("dinas ")) {
				variants.add("Dinas dropped", name.substring(6));
			}
			if (!PLACE.matcher(name).matches()) {
				variants.add("one typo", Written.mistyped(name, 1, known, random));
				variants.add("one typo", Written.mistyped(name, 1, known, random));
				variants.add("two typos", Written.mistyped(name, 2, known, random));
			}
		}
		return names;
	}

	/** Near misses that mean no entry. */
	List<LabelledName> missing(String regency, List<Listed> list) {
		Set<String> known = Written.wordsOf(list);
		List<LabelledName> names = new ArrayList<>();
		for (Listed entry : list) {
			String name = entry.name();
			Random random = new Random(this.seed - name.hashCode());
			Misses misses = new Misses(regency, list, names);
			List<Listed> others = new ArrayList<>(list);
			others.remove(entry);
			misses.add("removed", others, Optional.of(name));
			misses.add("removed, typo", others, Written.mistyped(name, 1, known, random));
			boolean place = PLACE.matcher(name).matches();
			if (!place) {
				misses.add("part of", list, Optional.of(PARTS.get(random.nextInt(PARTS.size())) + name));
				misses.add("merged", list, merged(name, list.get(random.nextInt(list.size())).name()));
				misses.add("word dropped", list, Written.without(name, random));
			}
			else {
				misses.add("other kind of place", list, Written.exchanged(name, "kecamatan", "Kelurahan")
					.or(() -> Written.exchanged(name, "kelurahan", "Kecamatan")));
				misses.add("place typo", list, Written.exchanged(name, "\\p{L}+$",
						Written.mistyped(name.replaceAll(".* ", ""), 1, known, random).orElse("Baru")));
			}
			misses.add("+ Utara", list,
					name.toLowerCase(Locale.ROOT).endsWith("utara") ? Optional.empty() : Optional.of(name + " Utara"));
		}
		return names;
	}

	private static Optional<String> merged(String name, String other) {
		return name.equals(other) ? Optional.empty() : Optional.of(name + " dan " + other.replaceAll("^\\w+ ", ""));
	}

	/** Adds what means an entry. */
	private record Variants(String regency, List<Listed> list, Listed entry, List<LabelledName> names) {

		void add(String kind, String written) {
			this.names.add(new LabelledName(kind, this.regency, this.list, written, "", "", this.entry.name()));
		}

		void add(String kind, Optional<String> written) {
			written.ifPresent((text) -> add(kind, text));
		}
	}

	/** Adds what means none, unless an entry is really called so. */
	private record Misses(String regency, List<Listed> all, List<LabelledName> names) {

		void add(String kind, List<Listed> list, Optional<String> written) {
			written.filter((text) -> list.stream().noneMatch((entry) -> entry.plain().equals(Written.plain(text))))
				.ifPresent((text) -> this.names.add(new LabelledName(kind, this.regency, list, text, "", "", "")));
		}
	}

}
