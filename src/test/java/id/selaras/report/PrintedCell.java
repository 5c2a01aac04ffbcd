package id.selaras.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import id.selaras.finding.IndonesianNumber;
import id.selaras.report.ReportTable.Cell;

/** Typed cells against what paper says. */
final class PrintedCell {

	private static final BigDecimal MILLION = new BigDecimal("1000000");

	/**
	 * What paper puts between the cells that it prints as one text, or where they are
	 * empty.
	 */
	private static final String BETWEEN = "(dari|/|–|:|tidakdiketahui|tanpapredikat|,perubahandaritahunsebelumnya)*";

	private PrintedCell() {
	}

	/** Paper breaks and hyphenates, rounds, and marks the sum that lacks a part. */
	static boolean says(String printed, Cell cell) {
		if (cell instanceof ReportTable.Amount number) {
			return number(printed).map((read) -> isRounded(number.value(), read)).orElse(false);
		}
		if (cell instanceof ReportTable.Absent absent) {
			return letters(printed).equals(letters(text(cell))) || printed.equals(absent.state().mark());
		}
		if (cell instanceof ReportTable.Empty) {
			return printed.isEmpty() || printed.equals(Printed.NOTHING);
		}
		return letters(printed).equals(letters(text(cell)));
	}

	/** Whether a text says each of these cells and nothing else. */
	static boolean saysAll(String printed, List<Cell> cells) {
		if (cells.size() == 1 && !(cells.get(0) instanceof ReportTable.Empty)) {
			return says(printed, cells.get(0));
		}
		String rest = letters(printed);
		for (Cell cell : cells) {
			String part = letters(text(cell));
			int at = rest.indexOf(part);
			if (at < 0) {
				return false;
			}
			rest = rest.substring(0, at) + rest.substring(at + part.length());
		}
		return rest.matches(BETWEEN);
	}

	/** The same of rupiah that are printed in millions. */
	static boolean saysMillions(String printed, Cell cell) {
		return (cell instanceof ReportTable.Amount number)
				? says(printed, new ReportTable.Amount(number.value().divide(MILLION))) : says(printed, cell);
	}

	static Optional<BigDecimal> number(String printed) {
		return IndonesianNumber.parse(printed.replaceAll("[\\s*]", "").replace('−', '-'));
	}

	static String text(Cell cell) {
		if (cell instanceof ReportTable.Words words) {
			return words.text();
		}
		if (cell instanceof ReportTable.Amount number) {
			return Printed.number(number.value());
		}
		if (cell instanceof ReportTable.Day day) {
			return Printed.date(day.day());
		}
		return (cell instanceof ReportTable.Absent absent) ? absent.state().indonesian() : "";
	}

	private static boolean isRounded(BigDecimal value, BigDecimal read) {
		return value.setScale(read.scale(), RoundingMode.HALF_UP).compareTo(read) == 0;
	}

	/** Without what narrow columns move or drop, and without bullets. */
	private static String letters(String text) {
		return text.replaceAll("[\\s()*•;-]", "");
	}

}
