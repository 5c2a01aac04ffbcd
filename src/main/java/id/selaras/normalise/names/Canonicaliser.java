package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pass: from a name as it is written to the words that count. */
final class Canonicaliser {

	private final Phrases spellings = new Phrases();

	private final Phrases abbreviations = new Phrases();

	private final SubjectWords subjectWords;

	private final Brackets brackets;

	Canonicaliser(Subject subject, NameTables tables) {
		tables.spellings().forEach((written, meant) -> {
			List<String> tokens = Tokens.of(Tokens.tidy(written));
			boolean abbreviated = tables.abbreviations().containsKey(String.join(" ", tokens));
			if (!abbreviated) {
				this.spellings.add(tokens, List.of(Tokens.of(meant)));
			}
		});
		for (Map.Entry<String, List<String>> abbreviation : tables.abbreviations().entrySet()) {
			this.abbreviations.add(Tokens.of(Tokens.tidy(abbreviation.getKey())),
					abbreviation.getValue().stream().map((meaning) -> spelt(Tokens.of(meaning))).toList());
		}
		this.subjectWords = SubjectWords.of(subject, spelt(Tokens.of(Tokens.tidy(tables.regency()))));
		this.brackets = new Brackets(tables.units(), this::expansions);
	}

	Canonical of(String written) {
		Brackets.Text text = this.brackets.of(Tokens.tidy(written));
		List<String> tokens = spelt(Tokens.of(text.text()));
		Reading plain = Reading.of(this.subjectWords.in(tokens));
		List<Reading> expanded = new ArrayList<>();
		for (List<String> expansion : this.abbreviations.readings(tokens)) {
			Reading reading = expansion.equals(tokens) ? plain : Reading.of(this.subjectWords.in(expansion));
			if (!expanded.contains(reading)) {
				expanded.add(reading);
			}
		}
		return new Canonical(plain, expanded, text.unit());
	}

	private List<List<String>> expansions(String tidy) {
		return this.abbreviations.readings(spelt(Tokens.of(tidy)));
	}

	private List<String> spelt(List<String> tokens) {
		return this.spellings.readings(tokens).get(0);
	}

}
