package id.selaras.sheet;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Makes a cell of what its element says: type, look, and value as written. Of a formula
 * its last result is taken.
 */
final class XlsxCells {

	private static final String[] TYPES = { "s", "n", "str", "b", "e", "inlineStr", "d" };

	private final SharedStrings strings;

	private final XlsxStyles styles;

	private final SerialDate dates;

	private final ReadBefore<DecimalText> numbers = new ReadBefore<>(10, DecimalText::of);

	private final ReadBefore<String> texts = new ReadBefore<>(100, EscapedText::decode);

	XlsxCells(SharedStrings strings, XlsxStyles styles, SerialDate dates) {
		this.strings = strings;
		this.styles = styles;
		this.dates = dates;
	}

	/** The type as one of few objects: the same few are named by all cells. */
	static String type(WrittenText written) {
		for (String type : TYPES) {
			if (written.is(type)) {
				return type;
			}
		}
		return "";
	}

	/**
	 * A cell that has a value.
	 * @param type as the file writes it; empty for one that there is not
	 */
	Cell cell(int row, int column, String type, int styleIndex, WrittenText value) {
		XlsxStyle style = this.styles.at(styleIndex);
		return switch (type) {
			case "n" -> number(row, column, value, style);
			case "s" -> text(row, column, this.strings.at(XmlPart.wholeNumber(value)), style);
			case "str", "inlineStr" -> text(row, column, this.texts.of(value), style);
			case "b" -> new Cell(row, column, CellKind.BOOLEAN, XmlPart.isTrue(value.toString()) ? "TRUE" : "FALSE",
					null, style.ofText());
			case "e" -> new Cell(row, column, CellKind.ERROR, this.texts.of(value), null, style.ofText());
			case "d" -> date(row, column, value.toString(), style);
			default -> throw new RefusedException(RefusalReason.CORRUPT, Cell.reference(row, column));
		};
	}

	Cell text(int row, int column, String text, int styleIndex) {
		return text(row, column, text, this.styles.at(styleIndex));
	}

	Cell uncomputed(int row, int column, String formula, int styleIndex) {
		return new Cell(row, column, CellKind.UNCOMPUTED, formula, null, this.styles.at(styleIndex).ofText());
	}

	private static Cell text(int row, int column, String text, XlsxStyle style) {
		return text.isBlank() ? Cell.blank(row, column)
				: new Cell(row, column, CellKind.TEXT, text, null, style.ofText());
	}

	private Cell number(int row, int column, WrittenText value, XlsxStyle style) {
		DecimalText decimal = this.numbers.of(value);
		BigDecimal number = decimal.number();
		if (number == null) {
			return new Cell(row, column, CellKind.ERROR, decimal.plain(), null, style.ofText());
		}
		String date = (style.time() == TimeFormat.NUMBER) ? null : this.dates.text(number, style.time());
		return (date == null) ? new Cell(row, column, CellKind.NUMBER, decimal.plain(), number, style.ofNumber())
				: new Cell(row, column, CellKind.DATE, date, number, style.ofNumber());
	}

	private Cell date(int row, int column, String iso, XlsxStyle style) {
		@Nullable BigDecimal day = this.dates.serial(iso);
		if (day != null) {
			return new Cell(row, column, CellKind.DATE, iso.replaceFirst("T.*", ""), day, style.ofNumber());
		}
		@Nullable BigDecimal time = SerialDate.timeSerial(iso);
		return (time == null) ? text(row, column, iso, style)
				: new Cell(row, column, CellKind.DATE, iso, time, style.ofNumber());
	}

}
