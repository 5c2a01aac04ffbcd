package id.selaras.home;

import java.util.List;

/** The sentence about a key or column that does not exist. */
final class UnknownName {

	private UnknownName() {
	}

	static HomeException refuse(Place place, String indonesianNoun, String englishNoun, String name,
			List<String> known) {
		return NearestWord.to(name, known)
			.map((guess) -> place.refuse(indonesianNoun + " tidak dikenal; mungkin maksudnya \"" + guess + '"',
					"unknown " + englishNoun + "; perhaps \"" + guess + "\" is meant"))
			.orElseGet(() -> place.refuse(indonesianNoun + " tidak dikenal; yang ada: " + String.join(", ", known),
					"unknown " + englishNoun + "; there are: " + String.join(", ", known)));
	}

}
