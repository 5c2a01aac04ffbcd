package id.selaras.normalise;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.values.AskedGrade;
import id.selaras.normalise.values.Nearby;
import id.selaras.normalise.values.Neighbours;
import id.selaras.normalise.values.OwnTotal;
import id.selaras.normalise.values.Reference;
import id.selaras.normalise.values.SeparatorUse;
import id.selaras.normalise.values.Surroundings;
import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.CellStyle;
import org.jspecify.annotations.Nullable;

/** One cell with what surrounds it, and in a few words what is made of it. */
record WrittenCell(CellKind kind, String content, String format, String column, String unit, String target,
		String baseline, String last, String neighbours) {

	private static final Vocabulary VOCABULARY = vocabulary();

	private static final Pattern BETWEEN_NEIGHBOURS = Pattern.compile(" / ");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

	static WrittenCell text(String content, String unit) {
		return new WrittenCell(CellKind.TEXT, content, "", "performance", unit, "", "", "", "");
	}

	/** {@code 98.64}, {@code range 4..5}, {@code asked which-number: 1500 | 1.5}. */
	String read() {
		List<Finding> findings = new ArrayList<>();
		OpenQuestions questions = new OpenQuestions(Decisions.NONE);
		Value value = new ReadCell(VOCABULARY, Location.of("ab", "x.xlsx"), findings, questions).read(cell(), "E.81",
				surroundings());
		String said = findings.stream().map(Finding::code).collect(Collectors.joining(" "));
		String asked = questions.open().stream().map(WrittenCell::shown).collect(Collectors.joining(" "));
		String read = switch (value.state()) {
			case REPORTED -> shown(value.quantity());
			case REJECTED -> "rejected";
			case WAITING -> "asked";
			default -> value.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
		return (read + " " + said + asked).strip();
	}

	private Cell cell() {
		return switch (this.kind) {
			case NUMBER ->
				new Cell(11, 8, this.kind, this.content, new BigDecimal(this.content), CellStyle.ofFormat(this.format));
			case DATE -> new Cell(11, 8, this.kind, this.content, serial(), CellStyle.ofFormat(this.format));
			default -> new Cell(11, 8, this.kind, this.content.replace("\\n", "\n"), null, CellStyle.PLAIN);
		};
	}

	private BigDecimal serial() {
		return this.content.contains(":") ? new BigDecimal("0.5") : BigDecimal
			.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(this.content)));
	}

	private Surroundings surroundings() {
		Unit unit = VOCABULARY.units().of(this.unit);
		List<Reference> references = new ArrayList<>();
		add(references, Reference.Kind.TARGET, this.target);
		add(references, Reference.Kind.BASELINE, this.baseline);
		add(references, Reference.Kind.LAST_PERIOD, this.last);
		List<String> near = this.neighbours.isEmpty() ? List.of()
				: Arrays.asList(BETWEEN_NEIGHBOURS.split(this.neighbours, -1));
		return new Surroundings(unit, quantity(this.target), references, new Near(near, this.column));
	}

	/** Cells near by in the column, and what the column is called. */
	private record Near(List<String> texts, String column) implements Nearby {

		@Override
		public Neighbours singles() {
			return new Neighbours(SeparatorUse.NONE, SeparatorUse.ofSingles(this.texts), SeparatorUse.NONE);
		}

		@Override
		public Neighbours ranges() {
			return new Neighbours(SeparatorUse.NONE, SeparatorUse.ofRanges(this.texts), SeparatorUse.NONE);
		}

		@Override
		public List<OwnTotal> totals() {
			return List.of();
		}

		@Override
		public boolean named() {
			return AskedGrade.isNamedIn(this.column);
		}

	}

	private static void add(List<Reference> references, Reference.Kind kind, String number) {
		if (NUMBER.matcher(number).matches()) {
			references.add(new Reference(kind, new BigDecimal(number)));
		}
	}

	private static @Nullable Quantity quantity(String written) {
		if (written.isEmpty() || NUMBER.matcher(written).matches()) {
			return written.isEmpty() ? null : new Quantity.Amount(new BigDecimal(written));
		}
		return written.contains("20") ? new Quantity.Date(LocalDate.of(2023, 12, 31))
				: written.equals("Ada") ? new Quantity.Grade(written, null) : new Quantity.Words(written);
	}

	private static String shown(Question question) {
		return question.kind() + ": "
				+ question.alternatives()
					.stream()
					.map((alternative) -> ValueChoice.parse(alternative.choice())
						.map(WrittenCell::bare)
						.orElse(alternative.choice()))
					.collect(Collectors.joining(" | "));
	}

	private static String bare(Quantity quantity) {
		return shown(quantity).replaceFirst("^range ", "");
	}

	static String shown(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return plain(amount.value());
		}
		if (quantity instanceof Quantity.Range range) {
			return "range " + plain(range.low()) + ".." + plain(range.high());
		}
		if (quantity instanceof Quantity.Grade grade) {
			return "grade " + grade.name() + ((grade.score() == null) ? "" : " " + plain(grade.score()));
		}
		if (quantity instanceof Quantity.Date date) {
			return "date " + date.day();
		}
		return (quantity instanceof Quantity.Words words) ? "words " + words.text() : "nothing";
	}

	static String plain(BigDecimal number) {
		return IndonesianNumber.plain(number).replace(".", "").replace(',', '.');
	}

	private static Vocabulary vocabulary() {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		return jobs.vocabulary(jobs.scales());
	}

}
