package id.selaras.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Text;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;

/** Rows and realisations as short texts. */
final class Quarters {

	private Quarters() {
	}

	/**
	 * A row whose quarters are separated by semicolons: - stated as none, ? waiting, !
	 * rejected.
	 */
	static ReportedRow row(String indicator, String performance, String money) {
		SortedMap<String, Value> values = new TreeMap<>();
		put(values, ".k", 4, performance);
		put(values, ".rp", 5, money);
		return new ReportedRow("F", 4, false, "", "", "Indikator", "D4", "", indicator, Text.NONE, new TreeMap<>(),
				new TreeMap<>(), values);
	}

	private static void put(SortedMap<String, Value> values, String part, int row, String quarters) {
		String[] written = quarters.split(";", -1);
		for (int i = 0; i < written.length && !quarters.isEmpty(); i++) {
			String cell = "QRST".charAt(i) + String.valueOf(row);
			ValueState state = switch (written[i]) {
				case "" -> ValueState.BLANK;
				case "-" -> ValueState.STATED_NONE;
				case "?" -> ValueState.WAITING;
				case "!" -> ValueState.REJECTED;
				default -> ValueState.REPORTED;
			};
			Quantity quantity = (state == ValueState.REPORTED) ? new Quantity.Amount(new BigDecimal(written[i])) : null;
			values.put("realised.q" + (i + 1) + part, new Value(state, quantity, written[i], cell, List.of()));
		}
	}

	static String shown(Reported reported) {
		return (reported.state() == ValueState.REPORTED)
				? ((Quantity.Amount) Objects.requireNonNull(reported.quantity())).value().toPlainString()
				: reported.state().name();
	}

}
