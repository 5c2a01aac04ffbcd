package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import id.selaras.plan.Units;
import org.jspecify.annotations.Nullable;

/** What a cell of text means: the parts of the grammar in their order. */
final class TextCell {

	/** Words that answer where a percentage was asked for. */
	private static final Pattern ANSWERS = Pattern.compile(
			"(?:tidak |belum )?(?:tepat|tercapai|terpenuhi|sesuai|terlaksana)(?: waktu)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern COMPUTED = Pattern.compile("[=#].*");

	/** A number, and in brackets what it is a number of. */
	private static final Pattern QUALIFIED = Pattern.compile("[^()]*\\d[^()]*\\(([^()]*)\\)");

	/** "belum rilis (BPS)", "tidak ada data (2023)" */
	private static final Pattern EXPLAINED = Pattern.compile("(?<=\\p{L}{3})\\s*\\((?:[^()\\d]*|(?:19|20)\\d\\d)\\)$");

	private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

	private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

	/** Of the grammar, in order: the first that can read a text decides. */
	private static final List<Part> PARTS = List.of(TextCell::grade, TextCell::date,
			(cell, text) -> CountText.read(text, cell.sense), (cell, text) -> RaisedNumber.read(text, cell.sense),
			TextCell::number, (cell, text) -> RangeText.read(text, cell.sense),
			(cell, text) -> ColonText.read(text, cell.sense), (cell, text) -> WordsBesideNumber.read(text, cell.sense));

	/** Gives null where a text is none of its own. */
	private interface Part {

		@Nullable Meaning read(TextCell cell, String text);

	}

	private final GradeText grades;

	private final Surroundings around;

	private final WordSense sense;

	TextCell(Units units, GradeText grades, Surroundings around) {
		this.grades = grades;
		this.around = around;
		this.sense = new WordSense(units, around.unit());
	}

	Meaning meaning(String raw) {
		String all = Tidied.of(raw);
		if (NoData.in(all) == NoData.STATED
				|| (all.indexOf(')') >= 0 && NoData.in(EXPLAINED.matcher(all).replaceFirst("")) == NoData.STATED)) {
			return new Meaning.StatedNone(Say.NO_DATA);
		}
		List<String> lines = ListText.lines(raw);
		if (lines.size() > 1) {
			Meaning several = several(lines);
			return (several == null) ? one(all) : several;
		}
		return lines.isEmpty() ? Meaning.UNREADABLE : one(lines.get(0));
	}

	/** Null where the lines are not all values: then they are one text, wrapped. */
	private @Nullable Meaning several(List<String> lines) {
		if (lines.size() == 2 && this.grades.read(lines.get(0) + " " + lines.get(1)) != null) {
			return null;
		}
		List<Candidate> candidates = new ArrayList<>();
		for (String line : lines) {
			Meaning meaning = one(line);
			if (NoData.in(line) == NoData.STATED) {
				add(candidates, Candidate.none(Say.NO_DATA));
			}
			else if (meaning instanceof Meaning.Readings readings && !isWords(readings)) {
				readings.candidates().forEach((candidate) -> add(candidates, candidate));
			}
			else {
				return null;
			}
		}
		return new Meaning.Asked(Doubt.SEVERAL_VALUES, candidates);
	}

	private static boolean isWords(Meaning.Readings readings) {
		return readings.candidates().stream().anyMatch((candidate) -> candidate.quantity() instanceof Quantity.Words);
	}

	private static void add(List<Candidate> candidates, Candidate candidate) {
		if (candidates.stream().noneMatch(candidate::means)) {
			candidates.add(candidate);
		}
	}

	private Meaning one(String text) {
		if (isOfSomethingElse(text) || isComputed(text)) {
			return Meaning.UNREADABLE;
		}
		if (this.around.expectsNumber() && NoData.in(text) == NoData.OR_ZERO) {
			return new Meaning.Asked(Doubt.NONE_OR_ZERO,
					List.of(Candidate.of(BigDecimal.ZERO, Say.NUMBER), Candidate.none(Say.NO_DATA)));
		}
		for (Part part : PARTS) {
			Meaning meaning = part.read(this, text);
			if (meaning != null) {
				return meaning;
			}
		}
		return words(text);
	}

	/** What a formula left that no spreadsheet computed, or its error. */
	private static boolean isComputed(String text) {
		return (text.startsWith("=") || text.startsWith("#")) && COMPUTED.matcher(text).matches();
	}

	/** A number whose bracket says that it is not the one asked for. */
	private boolean isOfSomethingElse(String text) {
		if (text.indexOf('(') < 0) {
			return false;
		}
		Matcher qualified = QUALIFIED.matcher(text);
		return qualified.matches() && this.around.expectsNumber()
				&& NumberText.speaksOfSomethingElse(qualified.group(1).strip());
	}

	private @Nullable Meaning grade(String text) {
		Quantity.Grade grade = this.grades.read(text);
		return (grade == null || !AskedGrade.allows(grade, GradeText.isIntroduced(text), this.around)) ? null
				: Meaning.of(Candidate.of(grade, Say.GRADE));
	}

	private @Nullable Meaning date(String text) {
		if (!DateText.looksLikeOne(text)) {
			return null;
		}
		LocalDate day = DateText.read(text);
		return (day == null || this.around.expectsNumber()) ? Meaning.UNREADABLE
				: Meaning.of(Candidate.of(new Quantity.Date(day), Say.DATE));
	}

	private @Nullable Meaning number(String text) {
		if (text.equalsIgnoreCase("nol")) {
			return Meaning.of(Candidate.of(BigDecimal.ZERO, Say.READ_AS_NUMBER));
		}
		NumberText number = NumberText.read(text, this.sense);
		return (number == null) ? null : new NumberMeaning(number, this.sense).meaning();
	}

	private Meaning words(String text) {
		boolean readable = LETTER.matcher(text).matches() && !DIGIT.matcher(text).matches();
		boolean answers = !this.around.expectsNumber() || (this.around.references().isEmpty()
				&& this.around.unit().dimension() == Unit.Dimension.PERCENT && ANSWERS.matcher(text).matches());
		return (readable && answers) ? Meaning.of(Candidate.of(new Quantity.Words(text), Say.WORDS))
				: Meaning.UNREADABLE;
	}

}
