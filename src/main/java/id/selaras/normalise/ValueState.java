package id.selaras.normalise;

/** The closed set of states of a value, all the way to the paper (design.md 5). */
public enum ValueState {

	/** A value is there; zero too. */
	REPORTED("", "", ""),

	NOT_ASKED("tidak diminta", "not asked", "td"),

	NOT_SENT("belum lapor", "not sent", "bl"),

	BLANK("tidak diisi", "left blank", "ti"),

	STATED_NONE("dinyatakan belum ada data", "stated as not available", "ba"),

	WAITING("menunggu jawaban", "waiting for an answer", "mj"),

	REJECTED("ditolak, lihat temuan", "rejected, see findings", "dt"),

	/** Only for achievements. */
	NOT_COMPUTABLE("tidak dapat dihitung", "not computable", "tdh");

	private final String indonesian;

	private final String english;

	private final String mark;

	ValueState(String indonesian, String english, String mark) {
		this.indonesian = indonesian;
		this.english = english;
		this.mark = mark;
	}

	/** What is printed in place of a value. */
	public String indonesian() {
		return this.indonesian;
	}

	public String english() {
		return this.english;
	}

	/** What is printed where a column is too narrow for words; a legend explains it. */
	public String mark() {
		return this.mark;
	}

}
