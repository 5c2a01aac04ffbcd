package id.selaras.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.selaras.normalise.names.NameTables;
import id.selaras.normalise.names.Subject;
import id.selaras.plan.Units;

/**
 * What operators keep about the writing of names: {@code jobs/abbreviations.csv},
 * {@code jobs/units.csv} and the ordinal grades of {@code jobs/scales}.
 *
 * @param spellings usual misspellings and what they stand for, lower case
 * @param agencyAbbreviations by abbreviation the meanings, of which there may be several
 * @param indicatorAbbreviations the same for indicators
 * @param units that are known, by the ways in which they are written
 * @param grades ordered grades such as WTP, WDP, TW, TMP
 */
public record Vocabulary(Map<String, String> spellings, Map<String, List<String>> agencyAbbreviations,
		Map<String, List<String>> indicatorAbbreviations, Units units, List<List<String>> grades, String fingerprint) {

	public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of(), Units.NONE, List.of(), "");

	public Vocabulary {
		spellings = Map.copyOf(spellings);
		agencyAbbreviations = Map.copyOf(agencyAbbreviations);
		indicatorAbbreviations = Map.copyOf(indicatorAbbreviations);
		grades = List.copyOf(grades);
	}

	/**
	 * What is known about the names of one kind of thing.
	 * @param regency whose names they are, written out, or empty
	 */
	NameTables tables(Subject subject, String regency) {
		List<String> agencyWords = this.agencyAbbreviations.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((meaning) -> Arrays.stream(meaning.split(" ")))
			.toList();
		return new NameTables(this.spellings,
				(subject == Subject.AGENCY) ? this.agencyAbbreviations : this.indicatorAbbreviations, agencyWords,
				this.units, regency);
	}

}
