package id.selaras.samples;

/** What a form asks for in one row, and where E.81 has it. */
enum Column {

	NAME(3), UNIT(-1),

	END_K(4), END_RP(5), PAST_K(6), PAST_RP(7), TARGET_K(8), TARGET_RP(9),

	TW1_K(10), TW1_RP(11), TW2_K(12), TW2_RP(13), TW3_K(14), TW3_RP(15), TW4_K(16), TW4_RP(17),

	TOTAL_K(18), TOTAL_RP(19), SOFAR_K(20), SOFAR_RP(21), PERCENT_K(22), PERCENT_RP(23),

	REMARK(25);

	private final int inE81;

	Column(int inE81) {
		this.inE81 = inE81;
	}

	static Column performance(int quarter) {
		return valueOf("TW" + quarter + "_K");
	}

	static Column money(int quarter) {
		return valueOf("TW" + quarter + "_RP");
	}

	/** The column of E.81, counted from 0. */
	int inE81() {
		return this.inE81;
	}

	boolean isMoney() {
		return name().endsWith("_RP");
	}

	boolean isValue() {
		return isMoney() || name().endsWith("_K");
	}

}
