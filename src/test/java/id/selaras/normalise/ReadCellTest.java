package id.selaras.normalise;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.values.Reference;
import id.selaras.normalise.values.Surroundings;
import id.selaras.plan.Quantity;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.CellStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReadCellTest {

	private static final Vocabulary VOCABULARY = vocabulary();

	private final List<Finding> findings = new ArrayList<>();

	private final OpenQuestions asked = new OpenQuestions(Decisions.NONE);

	private final List<Question> questions = this.asked.open();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "98,64|98.64", "75,57|75.57", "99.09|99.09", "85|85", "85,00|85", "0|0", "0,00|0", "0.5|0.5",
					"10,79254373|10.79254373", "1.234,5|1234.5", "1.234.567,89|1234567.89", "1,234,567.89|1234567.89",
					"1,234.5|1234.5", "Rp209.572.712.714|209572712714", "Rp 4.500.000.000,-|4500000000",
					"Rp. 4.500.000.000,-|4500000000", "Rp.4.500.000,00|4500000", "rp 12.500.000,=|12500000",
					"1.234.567|1234567", "1,234,567|1234567", "-5.7|-5.7", "-71,06|-71.06", "−4,84|-4.84",
					"–4,84|-4.84", "minus -0,90 persen|-0.9", "minus 0,90|-0.9", "(5,7)|-5.7", "+3,2|3.2", "100 %|100",
					"100%|100", "85,25 %|85.25", "72,45 persen|72.45", "160 Orang|160", "3 dokumen|3",
					"12 (dua belas)|12", "Rp 1,2 M|1200000000", "Rp 1,2 miliar|1200000000", "1,5 milyar|1500000000",
					"25 juta|25000000", "Rp 350 jt|350000000", "2 ribu|2000", "1,5 triliun|1500000000000",
					"  98,64  |98.64", "98,64*|98.64", "1 234 567|1234567", "255,35|255.35", "0,123|0.123",
					"1234,567|1234.567", "15250000000|15250000000", "500.000,00|500000", "7,|7", "3.|3" })
	void numbersAsTheyAreWritten(String written, BigDecimal number) {
		assertThat(amount(read(written, ""))).isEqualByComparingTo(number);
		assertNothingSaid();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "--", "–", "—", "N/A", "n/a", "NA", "n.a", "n.a.", "Tidak Ada Data", "belum ada data",
			"BELUM ADA DATA", "belum tersedia", "belum rilis", " - " })
	void statedAsNotAvailable(String written) {
		assertThat(read(written, "persen").state()).isEqualTo(ValueState.STATED_NONE);
		assertNothingSaid();
	}

	@Test
	void blankIsBlank() {
		Value value = cells().read(Cell.blank(11, 8), "E.81", around("persen"));
		assertThat(value).isEqualTo(new Value(ValueState.BLANK, null, "", "I12", List.of()));
		assertNothingSaid();
	}

	@ParameterizedTest
	@CsvSource({ "3.500, 3400, unit, 3500", "3.600, 3359, unit, 3600", "9.596, 57000, orang, 9596",
			"86.375, 83.85, per 100.000 KH, 86.375", "'1,250', 1.3, indeks, 1.25", "'9,154', 9000, Rp juta, 9154",
			"1.500, 1.52, indeks, 1.5", "-1.500, 1520, Rp juta, -1500" })
	void ambiguitySettledByTarget(String written, BigDecimal target, String unit, BigDecimal number) {
		Value value = read(written, unit, target);
		assertThat(amount(value)).isEqualByComparingTo(number);
		assertThat(value.steps()).last().satisfies((step) -> {
			assertThat(step.indonesian()).contains("menurut target ").doesNotContain("null");
			assertThat(step.english()).contains("by target");
		});
		assertNothingSaid();
	}

	@ParameterizedTest
	@CsvSource({ "1.500 orang, orang", "'1,500', desa", "2.750, Dokumen" })
	void withoutTargetWhatIsCountedIsWhole(String written, String unit) {
		assertThat(amount(read(written, unit)).scale()).isZero();
		assertNothingSaid();
	}

	@ParameterizedTest
	@CsvSource({ "1.500, unit, 186", "1.500, indeks, ''", "'9,154', persen, ''", "2.000, Rp juta, 45" })
	void ambiguityThatNothingSettlesIsAsked(String written, String unit, String target) {
		Value value = target.isEmpty() ? read(written, unit) : read(written, unit, new BigDecimal(target));
		assertThat(value.state()).isEqualTo(ValueState.WAITING);
		assertThat(value.quantity()).isNull();
		assertThat(this.questions).singleElement().satisfies((question) -> {
			assertThat(question.kind()).isEqualTo("which-number");
			assertThat(question.location().place()).isEqualTo("E.81!I12");
			assertThat(question.alternatives()).hasSize(2);
		});
	}

	@ParameterizedTest
	@CsvSource({ "85-90, 85, 90", "0 - 5, 0, 5", "'3,9–4,4', 3.9, 4.4", "'4,4 - 3,9', 3.9, 4.4", "4 s/d 7, 4, 7",
			"10 sampai dengan 12, 10, 12", "'4,1 — 4,7 %', 4.1, 4.7", "-5 - 3, -5, 3" })
	void rangesAreSorted(String written, BigDecimal low, BigDecimal high) {
		assertThat(read(written, "persen").quantity()).isEqualTo(new Quantity.Range(low, high));
		assertNothingSaid();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "WTP, WTP, none", "wtp, WTP, none", "Opini WTP, WTP, none", "BB, BB, none",
					"'B (62,40)', B, 62.40", "'B/62,40', B, 62.40", "Predikat A, A, none", "Ada, Ada, none",
					"tidak ada, Tidak Ada, none" })
	void grades(String written, String name, @Nullable BigDecimal score) {
		assertThat(read(written, "predikat").quantity()).isEqualTo(new Quantity.Grade(name, score));
		assertNothingSaid();
	}

	@Test
	void countOfSoMany() {
		assertThat(amount(read("12 dari 15", "desa"))).isEqualByComparingTo("12");
		assertThat(amount(read("12 dari 15 desa", "persen"))).isEqualByComparingTo("80");
		assertNothingSaid();
	}

	@Test
	void wordsAreKept() {
		assertThat(read("Tercapai", "").quantity()).isEqualTo(new Quantity.Words("Tercapai"));
		assertNothingSaid();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.2.3", "1,2,3", "TW1: 5, TW2: 6", "1.23.456", "12-01-2023", "3 dan 4" })
	void whatIsNoNumberIsRejected(String written) {
		assertThat(read(written, "persen").state()).isEqualTo(ValueState.REJECTED);
		assertThat(this.findings).extracting(Finding::code).containsExactly("unreadable-value");
	}

	@Test
	void percentFormatMeansTimesHundred() {
		assertThat(amount(number("0.7245", "0.00%", "persen"))).isEqualByComparingTo("72.45");
		assertThat(amount(number("1", "0%", "persen"))).isEqualByComparingTo("100");
		assertNothingSaid();
	}

	@Test
	void quotedPercentSignIsDecoration() {
		assertThat(amount(number("72.45", "0.00 \"%\"", "persen"))).isEqualByComparingTo("72.45");
		assertThat(amount(number("72.45", "0.00\\%", "persen"))).isEqualByComparingTo("72.45");
		assertNothingSaid();
	}

	@Test
	void fractionInAColumnOfPercentagesIsAsked() {
		assertThat(number("0.78", "General", "persen", "80").state()).isEqualTo(ValueState.WAITING);
		assertThat(this.questions).extracting(Question::kind, ReadCellTest::choices)
			.containsExactly(tuple("fraction-or-percent", List.of("78", "0,78")));
		assertThat(this.questions.get(0).alternatives()).extracting((it) -> it.reason().indonesian())
			.containsExactly("pecahan, dikali 100", "angka");
	}

	@Test
	void smallPercentageBesideASmallTargetIsNot() {
		assertThat(amount(number("0.78", "General", "persen", "0.9"))).isEqualByComparingTo("0.78");
		assertNothingSaid();
	}

	@Test
	void thousandsLostInAnEnglishExcelAreAsked() {
		assertThat(number("1.5", "General", "unit", "1600").state()).isEqualTo(ValueState.WAITING);
		assertThat(this.questions).extracting(Question::kind).containsExactly("thousandfold");
	}

	@Test
	void dateInANumberColumnIsAsked() {
		Cell date = new Cell(11, 8, CellKind.DATE, "2023-05-12", new BigDecimal("45058"), CellStyle.ofFormat("dd-mmm"));
		assertThat(cells().read(date, "E.81", around("persen")).state()).isEqualTo(ValueState.WAITING);
		assertThat(this.questions).extracting(Question::kind).containsExactly("date-in-number-column");
	}

	@Test
	void formulaErrorIsRejected() {
		Cell error = new Cell(11, 8, CellKind.ERROR, "#DIV/0!", null, CellStyle.PLAIN);
		assertThat(cells().read(error, "E.81", around("persen")).state()).isEqualTo(ValueState.REJECTED);
		assertThat(this.findings).extracting(Finding::code, (it) -> it.location().place())
			.containsExactly(tuple("cell-error", "E.81!I12"));
	}

	private ReadCell cells() {
		return new ReadCell(VOCABULARY, Location.of("ab", "x.xlsx"), this.findings, this.asked);
	}

	private static List<String> choices(Question question) {
		return question.alternatives().stream().map(Alternative::choice).toList();
	}

	private static Surroundings around(String unit, BigDecimal... references) {
		return Surroundings.of(VOCABULARY.units().of(unit),
				Arrays.stream(references).map((it) -> new Reference(Reference.Kind.TARGET, it)).toList());
	}

	private static Vocabulary vocabulary() {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		return jobs.vocabulary(jobs.scales());
	}

	private Value read(String written, String unit, BigDecimal... references) {
		return cells().read(Cell.text(11, 8, written), "E.81", around(unit, references));
	}

	private Value number(String number, String format, String unit, String... references) {
		Cell cell = new Cell(11, 8, CellKind.NUMBER, number, new BigDecimal(number), CellStyle.ofFormat(format));
		return cells().read(cell, "E.81",
				around(unit, Arrays.stream(references).map(BigDecimal::new).toArray(BigDecimal[]::new)));
	}

	private static BigDecimal amount(Value value) {
		assertThat(value.state()).isEqualTo(ValueState.REPORTED);
		assertThat(value.quantity()).isInstanceOf(Quantity.Amount.class);
		return ((Quantity.Amount) Objects.requireNonNull(value.quantity())).value();
	}

	private void assertNothingSaid() {
		assertThat(this.findings).isEmpty();
		assertThat(this.questions).isEmpty();
	}

}
