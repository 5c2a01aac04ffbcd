package id.selaras.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.selaras.form.HeadingMeaning;
import id.selaras.form.HeadingVocabulary;

/** {@code jobs/heading-words.csv}. */
final class HeadingWordsFile {

	private HeadingWordsFile() {
	}

	static HeadingVocabulary read(SourceFile source) {
		List<Map.Entry<String, HeadingMeaning>> entries = new ArrayList<>();
		for (CsvFile.Row row : CsvFile.read(source, List.of("meaning", "words"))) {
			HeadingMeaning meaning = row.at("meaning").choice(HeadingMeaning.class);
			for (String words : List.of(row.at("words").required().toLowerCase(Locale.ROOT).split("\\|"))) {
				entries.add(Map.entry(words.strip(), meaning));
			}
		}
		// "rencana kerja" is looked for before "rencana"
		entries.sort(Comparator.comparing((entry) -> !entry.getKey().contains(" ")));
		Map<String, HeadingMeaning> meanings = new LinkedHashMap<>();
		entries.forEach((entry) -> meanings.put(entry.getKey(), entry.getValue()));
		return new HeadingVocabulary(meanings, source.fingerprint());
	}

}
