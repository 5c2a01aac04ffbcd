package id.selaras.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.Identifier;
import id.selaras.finding.Location;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.store.StoredFinding;
import id.selaras.store.StoredQuestion;

/**
 * What stands behind the number of a finding or question: its place, facts, and texts.
 */
final class RemarkText {

	private final Screen screen;

	private final LanguageOption language;

	private final LabelledLines lines;

	RemarkText(Screen screen, LanguageOption language) {
		this.screen = screen;
		this.language = language;
		this.lines = new LabelledLines(screen, language);
	}

	/** A question stands once, however many scopes ask it. */
	void print(List<StoredFinding> findings, List<StoredQuestion> questions) {
		findings.forEach(this::print);
		questions.stream()
			.collect(Collectors.toMap(StoredQuestion::question, Function.identity(), (one, same) -> one,
					LinkedHashMap::new))
			.values()
			.forEach(this::print);
	}

	private void print(StoredFinding stored) {
		Finding finding = stored.finding();
		this.screen.line(stored.identifier() + "  " + finding.code());
		String regency = Identifier.regencyOf(stored.identifier());
		this.lines.line("daerah", "regency",
				(stored.period() == null) ? regency : regency + ", " + stored.period().toString());
		this.lines.line("tingkat", "severity",
				this.language.say(finding.severity().indonesian(), finding.severity().name().toLowerCase(Locale.ROOT)));
		print(finding.location());
		this.lines.line("temuan", "finding", this.language.say(finding.text()));
		finding.values().forEach((name, value) -> this.lines.line("  " + name, "  " + name, value));
		this.lines.line("saran", "advice", this.language.say(finding.advice()));
		if (finding.isExplained()) {
			this.lines.line("penjelasan", "explanation", finding.explanation());
		}
	}

	private void print(StoredQuestion stored) {
		Question question = stored.question();
		this.screen.line(stored.identifier() + "  " + question.kind());
		this.lines.line("daerah", "regency", Identifier.regencyOf(stored.identifier()));
		print(question.location());
		this.lines.line("pertanyaan", "question", this.language.say(question.text()));
		for (Alternative alternative : question.alternatives()) {
			this.lines.line("  pilihan", "  choice", alternative.shown());
		}
	}

	private void print(Location place) {
		if (place.file().isEmpty()) {
			this.lines.line("tentang", "about", place.subject());
			return;
		}
		this.lines.line("sumber", "source", (place.file() + "  " + place.place()).strip());
		this.lines.line("  SHA-256", "  SHA-256", place.original());
	}

}
