package id.selaras.samples;

/**
 * What a form asks for in one row. From {@link #END_K} to {@link #PERCENT_RP} the order is
 * that of the columns E to X of E.81.
 */
enum Column {

	NAME, UNIT,

	END_K, END_RP, PAST_K, PAST_RP, TARGET_K, TARGET_RP,

	TW1_K, TW1_RP, TW2_K, TW2_RP, TW3_K, TW3_RP, TW4_K, TW4_RP,

	TOTAL_K, TOTAL_RP, SOFAR_K, SOFAR_RP, PERCENT_K, PERCENT_RP,

	REMARK;

	static Column performance(int quarter) {
		return values()[TW1_K.ordinal() + 2 * (quarter - 1)];
	}

	static Column money(int quarter) {
		return values()[TW1_RP.ordinal() + 2 * (quarter - 1)];
	}

	boolean isMoney() {
		return ordinal() >= END_RP.ordinal() && ordinal() <= PERCENT_RP.ordinal() && name().endsWith("_RP");
	}

}
