package id.selaras.sheet;

/**
 * The look of a cell, as a number and as anything else: the number format is of numbers
 * and dates only.
 */
record XlsxStyle(CellStyle ofNumber, CellStyle ofText, TimeFormat time) {

	static XlsxStyle of(String format, boolean bold, int indent) {
		return new XlsxStyle(new CellStyle(format, bold, indent),
				(bold || indent > 0) ? new CellStyle("", bold, indent) : CellStyle.PLAIN, TimeFormat.of(format));
	}

}
