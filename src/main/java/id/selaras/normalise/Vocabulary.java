package id.selaras.normalise;

import java.util.List;
import java.util.Map;

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

}
