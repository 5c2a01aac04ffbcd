package id.selaras.sheet;

/**
 * How a cell looks, as far as its meaning may depend on it. One instance serves all cells
 * of a look.
 *
 * @param format the number format as written in the file, or empty
 * @param indent steps from the left edge
 */
public record CellStyle(String format, boolean bold, int indent) {

	public static final CellStyle PLAIN = new CellStyle("", false, 0);

	public static CellStyle ofFormat(String format) {
		return format.isEmpty() ? PLAIN : new CellStyle(format, false, 0);
	}

}
