package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Text;
import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowChangesTest {

	@Test
	void valuesThatDifferAreNamed() {
		assertThat(between(form(row(8, "IK-1", "Stunting", "q1=10", "q2=11")),
				form(row(9, "IK-1", "Stunting", "q1=10.0", "q2=12"))))
			.containsExactly("IK-1 q2 11 12");
	}

	@Test
	void blankIsWhatIsNotThere() {
		assertThat(between(form(row(8, "IK-1", "Stunting", "q1=10", "q2=")), form(row(8, "IK-1", "Stunting", "q1="))))
			.containsExactly("IK-1 q1 10 BLANK");
	}

	@Test
	void rowsThatCameAndWentAreNamed() {
		assertThat(between(form(row(8, "IK-1", "Stunting", "q1=10")), form(row(8, "IK-2", "Gizi", "q1=10"))))
			.containsExactly("IK-2 q1 - 10", "IK-1 q1 10 -");
	}

	@Test
	void withoutIndicatorTheNameAndItsTurnTell() {
		NormalisedForm before = form(row(8, null, "Nilai  SAKIP", "q1=1"), row(9, null, "Nilai SAKIP", "q1=2"));
		assertThat(between(before, form(row(18, null, "nilai sakip", "q1=1"), row(19, null, "Nilai SAKIP", "q1=3"))))
			.containsExactly("Nilai SAKIP q1 2 3");
		assertThat(between(before, before)).isEmpty();
	}

	private static List<String> between(NormalisedForm before, NormalisedForm after) {
		return RowChanges.between(before, after)
			.stream()
			.map((change) -> ((change.row().indicator() == null) ? change.row().name() : change.row().indicator()) + " "
					+ change.column() + " " + shown(change.before()) + " " + shown(change.after()))
			.toList();
	}

	private static String shown(@Nullable Value value) {
		return (value == null) ? "-" : value.raw().isEmpty() ? value.state().name() : value.raw();
	}

	private static NormalisedForm form(ReportedRow... rows) {
		return new NormalisedForm("ab", "x.xlsx", "e81", "dinkes", new Period(2023, 4), null, false, List.of(rows),
				new TreeMap<>(), List.of(), List.of(), List.of());
	}

	private static ReportedRow row(int row, @Nullable String indicator, String name, String... values) {
		SortedMap<String, Value> read = new TreeMap<>();
		for (String value : values) {
			String column = value.substring(0, 2);
			String number = value.substring(3);
			read.put(column, number.isEmpty() ? new Value(ValueState.BLANK, null, "", "E" + row, List.of()) : new Value(
					ValueState.REPORTED, new Quantity.Amount(new BigDecimal(number)), number, "E" + row, List.of()));
		}
		return new ReportedRow("F", row, false, "", "", name, "D" + row, "", indicator, Text.NONE, new TreeMap<>(),
				new TreeMap<>(), read);
	}

}
