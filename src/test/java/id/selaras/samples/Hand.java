package id.selaras.samples;

/** How an officer fills cells. */
enum Hand {

	/** Numeric cells, totals as formulas. */
	NUMBERS,
	/** Everything typed as text, with a decimal comma. */
	TEXT,
	/** Performance typed as text, money as numeric cells. */
	MIXED

}
