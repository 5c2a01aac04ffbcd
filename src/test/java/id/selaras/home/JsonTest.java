package id.selaras.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTest {

	@Test
	void aWholeFormComesBackAsItself() {
		TreeMap<String, Value> values = new TreeMap<>();
		values.put("target.k", reported(new Quantity.Amount(new BigDecimal("85.50"))));
		values.put("realised.q1.k", reported(new Quantity.Range(new BigDecimal("3.9"), new BigDecimal("4.4"))));
		values.put("realised.q2.k", reported(new Quantity.Grade("B", new BigDecimal("62.40"))));
		values.put("realised.q3.k", new Value(ValueState.BLANK, null, "", "N12", List.of()));
		ReportedRow row = new ReportedRow("Form", 12, false, "2.16.03", "Program", "Indeks SPBE", "D12", "indeks", null,
				Text.NONE, new TreeMap<>(), new TreeMap<>(Map.of("unit", "E12")), values);
		Finding finding = new Finding("a-code", Severity.QUERY, Location.of("ab", "x.xlsx").at("Form", "D12"),
				Map.of("name", "Indeks"), new Text("i", "e"), Text.NONE);
		NormalisedForm form = new NormalisedForm("ab", "x.xlsx", "e81", "diskominfo", new Period(2023, 4),
				LocalDate.of(2024, 1, 3), false, List.of(row), new TreeMap<>(Map.of("factors", List.of("a"))),
				List.of(finding), List.of(), List.of());

		assertThat(Json.read(Json.bytes(form), NormalisedForm.class)).isEqualTo(form);
	}

	@Test
	void equalRecordsGiveEqualBytes() {
		Period period = new Period(2023, 4);
		assertThat(Json.text(period)).isEqualTo("{\"year\":2023,\"quarter\":4}");
	}

	@Test
	void aPlaceIsWrittenOutOnceAndComesBackEachTime() {
		Location sheet = Location.of("ab", "x.xlsx").at("Form", null);
		Location[] places = { sheet.at("Form", "D12"), sheet, sheet.at("Form", "D12").about("IK-1"),
				sheet.at("Form", "D12"), Location.ofSubject("dinkes"), Location.ofSubject("dinkes"),
				Location.of("cd", "y.csv") };
		String text = Json.text(places);
		assertThat(Json.read(text, Location[].class)).containsExactly(places);
		assertThat(text).containsOnlyOnce("x.xlsx").isEqualTo(Json.text(places));
	}

	@Test
	void placesThatWereSpelledOutAreRead() {
		String text = """
				[{"original":"ab","file":"x.xlsx","sheet":"Form","cell":"D12","subject":""},
				{"original":"","file":"","subject":"dinkes","sheet":null,"cell":null}]""";
		assertThat(Json.read(text, Location[].class)).containsExactly(Location.of("ab", "x.xlsx").at("Form", "D12"),
				Location.ofSubject("dinkes"));
	}

	@Test
	void aStepOfManyValuesIsWrittenOutOnceAndComesBackEachTime() {
		Value[] values = { reported(new Quantity.Amount(BigDecimal.ONE)), reported(new Quantity.Amount(BigDecimal.TEN)),
				new Value(ValueState.STATED_NONE, null, "-", "F1", List.of(new Text("lain", "another"))),
				reported(new Quantity.Amount(BigDecimal.ZERO)) };
		String text = Json.text(values);
		assertThat(Json.read(text, Value[].class)).containsExactly(values);
		assertThat(text).containsOnlyOnce("langkah").isEqualTo(Json.text(values));
	}

	@Test
	void aValueComesBackWithEachOfItsDecimalsAndSteps() {
		Text one = new Text("satu", "one");
		Text two = new Text("dua", "two");
		Value[] values = { new Value(ValueState.REPORTED, amount("85.50"), "85,50", "E12", List.of(one, two)),
				new Value(ValueState.REPORTED, amount("0.00"), "0,00", "E13", List.of(two)),
				new Value(ValueState.REPORTED, amount("-12500000"), "", "E14", List.of()),
				new Value(ValueState.REPORTED, amount("1E+3"), "1000", "E15", List.of(two, one, two)),
				new Value(ValueState.REPORTED, new Quantity.Words("WTP"), "\"WTP\"", "E16", List.of()),
				new Value(ValueState.REPORTED, new Quantity.Date(LocalDate.of(2024, 1, 3)), "x", "E17", List.of(one)),
				new Value(ValueState.REPORTED, amount("12.50"), "12.50", "E18", List.of(one)),
				new Value(ValueState.WAITING, null, "1.234", "E19", List.of()) };
		Value[] read = Json.read(Json.bytes(values), Value[].class);
		assertThat(read).containsExactly(values);
		assertThat(read).extracting(Value::raw)
			.containsExactly("85,50", "0,00", "", "1000", "\"WTP\"", "x", "12.50", "1.234");
	}

	@Test
	void whatIsWrittenAsTheNumberItHoldsIsStoredOnce() {
		Value same = new Value(ValueState.REPORTED, amount("1234567"), "1234567", "E12", List.of());
		Value other = new Value(ValueState.REPORTED, amount("1234567"), "1.234.567", "E12", List.of());
		assertThat(Json.text(same)).containsOnlyOnce("1234567");
		assertThat(Json.text(other)).contains("1.234.567");
		assertThat(same).isNotEqualTo(other).isEqualTo(Json.read(Json.text(same), Value.class));
		assertThat(same.raw()).isEqualTo("1234567");
	}

	@Test
	void aValueThatWasStoredByItsComponentsIsRead() {
		Text one = new Text("satu", "one");
		String stored = """
				[{"state":"REPORTED","quantity":{"is":"amount","value":85.50},"raw":"85,50","cell":"E12",
				"steps":[["satu","one"]]},{"state":"BLANK","quantity":null,"raw":"","cell":"E13","steps":[0]}]""";
		assertThat(Json.read(stored, Value[].class)).containsExactly(
				new Value(ValueState.REPORTED, amount("85.50"), "85,50", "E12", List.of(one)),
				new Value(ValueState.BLANK, null, "", "E13", List.of(one)));
	}

	@Test
	void equalTextsThatComeCloseTogetherAreOneInMemory() {
		String[] texts = Json.read("[\"E12\", \"E13\", \"E12\"]", String[].class);
		Value[] values = { new Value(ValueState.BLANK, null, "", "E12", List.of()),
				new Value(ValueState.BLANK, null, "", "E13", List.of()) };
		Value[] read = Json.read(Json.bytes(values), Value[].class);
		assertThat(read[0].cell()).isEqualTo("E12").isSameAs(Json.read("\"E12\"", String.class));
		assertThat(texts).containsExactly("E12", "E13", "E12");
	}

	@Test
	void textsOfOneHashCodeStayApart() {
		assertThat("AaAa").hasSameHashCodeAs("BBBB");
		String[] texts = { "AaAa", "BBBB", "AaAa", "AaBB", "", "\u0000", "kata\t\"tanda\"", "é 漢 \uD83D\uDE00",
				"panjang ".repeat(2000), "panjang ".repeat(2000) + "." };
		assertThat(Json.read(Json.bytes(texts), String[].class)).containsExactly(texts);
		List<Value> cells = Stream.of(texts)
			.map((text) -> new Value(ValueState.WAITING, null, text, text, List.of()))
			.toList();
		assertThat(Json.read(Json.bytes(cells), Value[].class)).containsExactlyElementsOf(cells);
	}

	private static Quantity amount(String number) {
		return new Quantity.Amount(new BigDecimal(number));
	}

	private static Value reported(Quantity quantity) {
		return new Value(ValueState.REPORTED, quantity, "raw", "E12", List.of(new Text("langkah", "a step")));
	}

}
