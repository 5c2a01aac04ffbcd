package id.selaras.normalise.names;

import java.util.List;
import java.util.Map;

import id.selaras.plan.Units;

/**
 * What is known about the writing of names, lower case.
 *
 * @param spellings usual misspellings and what they stand for
 * @param abbreviations of the subject at hand, each with all its meanings
 * @param agencyWords words that agencies are called by, which are never typing errors
 * @param units that are known, by the ways in which they are written
 * @param regency whose names they are, as {@code Kabupaten Manokwari}; or empty
 */
public record NameTables(Map<String, String> spellings, Map<String, List<String>> abbreviations,
		List<String> agencyWords, Units units, String regency) {

	public NameTables {
		spellings = Map.copyOf(spellings);
		abbreviations = Map.copyOf(abbreviations);
		agencyWords = List.copyOf(agencyWords);
	}

}
