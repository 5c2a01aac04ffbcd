package id.selaras.samples;

/** In what a form differs from the plain one. */
enum Trait {

	/** The title names the quarter, not only the year. */
	STATES_QUARTER,
	/** E.81 with column (16) Keterangan. */
	REMARKS,
	/** The programme stands in a row of its own above its indicators. */
	PROGRAM_ROWS,
	/** The programme code stands before its name. */
	PROGRAM_CODES,
	/** The number row shows the formulas. */
	FORMULAS,
	/** Money stands in one cell over all indicators of a programme. */
	MERGED_MONEY,
	/** Percentages are fractions in cells that are shown as percent. */
	PERCENT_CELLS,
	/** The unit follows the indicator in brackets. */
	UNIT_IN_NAME,
	/** No agency in the sheet. */
	NO_AGENCY,
	/** The file was cut off on its way. */
	TRUNCATED

}
