package id.selaras.normalise;

import java.util.List;
import java.util.Map;

/**
 * What operators keep about the writing of names: {@code jobs/abbreviations.csv},
 * {@code jobs/units.csv} and the ordinal grades of {@code jobs/scales}.
 *
 * @param spellings usual misspellings and what they stand for, lower case
 * @param agencyAbbreviations by abbreviation the meanings, of which there may be several
 * @param indicatorAbbreviations the same for indicators
 * @param units the usual spelling of each unit by the way it is written, lower case
 * @param grades ordered grades such as WTP, WDP, TW, TMP
 */
public record Vocabulary(Map<String, String> spellings, Map<String, List<String>> agencyAbbreviations,
		Map<String, List<String>> indicatorAbbreviations, Map<String, String> units, List<List<String>> grades,
		String fingerprint) {

	public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), "");

	public Vocabulary {
		spellings = Map.copyOf(spellings);
		agencyAbbreviations = Map.copyOf(agencyAbbreviations);
		indicatorAbbreviations = Map.copyOf(indicatorAbbreviations);
		units = Map.copyOf(units);
		grades = List.copyOf(grades);
	}

}
