package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import id.selaras.normalise.names.Entry;
import id.selaras.normalise.names.Found;
import id.selaras.normalise.names.Match;
import id.selaras.normalise.names.NameFinder;
import id.selaras.normalise.names.Rule;
import id.selaras.normalise.names.Search;
import id.selaras.normalise.names.Subject;
import id.selaras.normalise.names.WrittenName;
import id.selaras.plan.Agency;
import id.selaras.plan.Regency;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agency that a text names, or mentions among words that say nothing of whose
 * it is. So "Dinas Pertanian dan Ketahanan Pangan" is never taken for "Dinas Pertanian".
 */
public final class AgencyNames {

	private static final Set<String> EXPLAINED = Set.of("renja", "rencana", "kerja", "perangkat", "daerah", "opd",
			"skpd", "pd", "nama", "unit", "instansi", "pelapor", "capaian", "indikator", "kinerja", "formulir", "form",
			"kabupaten", "kab", "kota", "tahun", "triwulan", "tw", "i", "ii", "iii", "iv", "evaluasi", "terhadap",
			"hasil", "lingkup", "quick", "win", "quickwin", "aksi", "smart", "city", "periode", "pelaksanaan", "revisi",
			"perbaikan", "final", "laporan", "realisasi", "isian", "xlsx", "xls", "csv", "rpjmd", "oleh", "dari",
			"inbox", "daftar", "program");

	private static final Pattern NOISE = Pattern.compile("\\d+|e|tw\\d|e\\d\\d|v\\d|rev\\d*|perbaikan\\d|q\\d");

	/**
	 * Forms of a regency repeat their titles; what a hostile file adds is soon enough.
	 */
	private static final int MOST_REMEMBERED = 2_000;

	private final Map<String, List<Agency>> named = new ConcurrentHashMap<>();

	private final Map<String, List<Agency>> found = new ConcurrentHashMap<>();

	private final NameFinder finder;

	private final Map<String, Agency> byCode = new HashMap<>();

	private final Set<String> regencyWords;

	public AgencyNames(@Nullable Regency regency, List<Agency> agencies, Vocabulary vocabulary) {
		agencies.forEach((agency) -> this.byCode.put(agency.code(), agency));
		this.finder = new NameFinder(Subject.AGENCY, agencies.stream().map(AgencyNames::entry).toList(),
				vocabulary.tables(Subject.AGENCY, (regency == null) ? "" : regency.fullName()));
		this.regencyWords = (regency == null) ? Set.of() : Set.copyOf(this.finder.words(regency.name()));
	}

	/**
	 * The agency that is named where a name of an agency is expected.
	 * @return one, or several where the list itself gives them one name; none where it is
	 * to be asked
	 */
	public List<Agency> named(String text) {
		return known(this.named, text, this::lookUpNamed);
	}

	private List<Agency> lookUpNamed(String text) {
		List<Agency> mentioned = mentioned(text);
		Match match = mentioned.isEmpty() ? match(text) : null;
		return (match == null) ? mentioned : List.of(agency(match.entry()));
	}

	/**
	 * The agencies that a line, a folder or a file name may mention: one is an answer,
	 * none or several are not. A single word such as "Kesehatan" is no mention of a
	 * Dinas.
	 */
	public List<Agency> find(String text) {
		return known(this.found, text, this::lookUp);
	}

	private static List<Agency> known(Map<String, List<Agency>> known, String text,
			Function<String, List<Agency>> lookUp) {
		List<Agency> agencies = known.get(text);
		if (agencies == null) {
			agencies = lookUp.apply(text);
			if (known.size() < MOST_REMEMBERED) {
				known.put(text, agencies);
			}
		}
		return agencies;
	}

	private List<Agency> lookUp(String text) {
		List<Agency> mentioned = mentioned(text);
		Match match = mentioned.isEmpty() ? match(text) : null;
		return (match == null || match.rule() == Rule.KIND_LEFT_OUT) ? mentioned : List.of(agency(match.entry()));
	}

	/** Whatever else is like the text is not asked for. */
	private @Nullable Match match(String text) {
		return this.finder.find(WrittenName.of(name(text)), Search.CLOSE).match();
	}

	/** Agencies that a text may mean, the likeliest first. */
	List<Alternative> alternatives(String text) {
		Found found = this.finder.find(WrittenName.of(name(text)));
		return found.suggestions()
			.stream()
			.map((suggestion) -> new Alternative(suggestion.entry().id(), suggestion.entry().name(), suggestion.score(),
					suggestion.difference()))
			.toList();
	}

	private List<Agency> mentioned(String text) {
		return this.finder.within(text.replace('_', ' '), this::isExplained).stream().map(this::agency).toList();
	}

	/** Without the words around it that say nothing. */
	private String name(String text) {
		List<String> words = this.finder.words(text.replace('_', ' '));
		int start = 0;
		while (start < words.size() && isExplained(words.get(start))) {
			start++;
		}
		return (start == 0 || start == words.size()) ? text : String.join(" ", words.subList(start, words.size()));
	}

	private boolean isExplained(String word) {
		return EXPLAINED.contains(word) || this.regencyWords.contains(word) || NOISE.matcher(word).matches();
	}

	private Agency agency(Entry entry) {
		Agency agency = this.byCode.get(entry.id());
		if (agency == null) {
			throw new IllegalStateException(entry.id());
		}
		return agency;
	}

	private static Entry entry(Agency agency) {
		List<String> aliases = new ArrayList<>(agency.aliases());
		aliases.add(agency.code());
		if (!agency.shortName().isEmpty()) {
			aliases.add(agency.shortName());
		}
		return new Entry(agency.code(), agency.name(), aliases, "", List.of());
	}

}
