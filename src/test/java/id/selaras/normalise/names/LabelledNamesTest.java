package id.selaras.normalise.names;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.home.JobsFolder;
import id.selaras.normalise.Vocabulary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks up each name whose meaning is known and counts what becomes of it. None may be
 * matched wrongly; most of what a hand adds to a name must be seen through.
 */
class LabelledNamesTest {

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final Vocabulary VOCABULARY = JOBS.vocabulary(JOBS.scales());

	@Test
	void agencies() {
		Tally tally = tally(Subject.AGENCY, LabelledNames.agencies(LabelledNames.SEED));
		tally.print("agencies, seed " + LabelledNames.SEED);
		assertThat(tally.wrong()).isEmpty();
		assertThat(tally.recallWithout("short", "reworded")).isGreaterThan(90);
		assertThat(tally.recallOf("short")).isGreaterThan(80);
	}

	@Test
	void indicators() {
		Tally tally = tally(Subject.INDICATOR, LabelledNames.indicators(LabelledNames.SEED));
		tally.print("indicators, seed " + LabelledNames.SEED);
		assertThat(tally.wrong()).isEmpty();
		assertThat(tally.recallWithout("written", "reworded")).isGreaterThan(85);
	}

	/**
	 * What is looked for closely is matched, or nearly so, as what is looked for widely.
	 */
	@Test
	void closeSearchFindsTheSame() {
		Map<String, NameFinder> byRegency = new TreeMap<>();
		for (LabelledName name : LabelledNames.indicators(LabelledNames.SEED)) {
			NameFinder finder = byRegency.computeIfAbsent(name.regency() + System.identityHashCode(name.list()),
					(regency) -> finder(Subject.INDICATOR, name));
			WrittenName written = new WrittenName(name.written(), name.unit(), name.agency());
			Found wide = finder.find(written);
			Found close = finder.find(written, Search.CLOSE);
			assertThat(close.match()).as(name.written()).isEqualTo(wide.match());
			assertThat(nearlyOnes(close)).as(name.written()).isEqualTo(nearlyOnes(wide));
		}
	}

	/** Of agencies only the match is asked for closely. */
	@Test
	void closeSearchFindsTheSameAgencies() {
		Map<String, NameFinder> byRegency = new TreeMap<>();
		for (LabelledName name : LabelledNames.agencies(LabelledNames.SEED)) {
			NameFinder finder = byRegency.computeIfAbsent(name.regency() + System.identityHashCode(name.list()),
					(regency) -> finder(Subject.AGENCY, name));
			WrittenName written = WrittenName.of(name.written());
			assertThat(finder.find(written, Search.CLOSE).match()).as(name.written())
				.isEqualTo(finder.find(written).match());
		}
	}

	private static List<Suggestion> nearlyOnes(Found found) {
		return found.suggestions()
			.stream()
			.filter((suggestion) -> suggestion.score().compareTo(new BigDecimal("0.85")) >= 0)
			.toList();
	}

	private static Tally tally(Subject subject, List<LabelledName> names) {
		Tally tally = new Tally();
		IdentityHashMap<List<Listed>, Map<String, NameFinder>> byList = new IdentityHashMap<>();
		for (LabelledName name : names) {
			NameFinder finder = byList.computeIfAbsent(name.list(), (list) -> new TreeMap<>())
				.computeIfAbsent(name.regency(), (regency) -> finder(subject, name));
			tally.count(name, finder.find(new WrittenName(name.written(), name.unit(), name.agency())));
		}
		return tally;
	}

	private static NameFinder finder(Subject subject, LabelledName name) {
		List<Entry> entries = new ArrayList<>();
		for (Listed listed : name.list()) {
			List<String> owners = listed.agency().isEmpty() ? List.of() : List.of(listed.agency());
			entries.add(new Entry("#" + entries.size(), listed.name(), List.of(), listed.unit(), owners));
		}
		Map<String, List<String>> abbreviations = (subject == Subject.AGENCY) ? VOCABULARY.agencyAbbreviations()
				: VOCABULARY.indicatorAbbreviations();
		return new NameFinder(subject, entries, new NameTables(VOCABULARY.spellings(), abbreviations, agencyWords(),
				VOCABULARY.units(), name.regency()));
	}

	private static List<String> agencyWords() {
		List<String> words = new ArrayList<>();
		VOCABULARY.agencyAbbreviations()
			.values()
			.forEach((meanings) -> meanings.forEach((meaning) -> words.addAll(List.of(meaning.split(" ")))));
		return words;
	}

}
