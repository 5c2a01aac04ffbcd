package id.selaras.sheet;

/** What a cell holds; of a formula, what its cached result is. */
public enum CellKind {

	BLANK, TEXT, NUMBER, DATE, BOOLEAN, ERROR,

	/** A formula that no program has computed yet: there is no result to read. */
	UNCOMPUTED,

	/** A content that may belong under another heading, as its row was cut wrongly. */
	MISPLACED

}
