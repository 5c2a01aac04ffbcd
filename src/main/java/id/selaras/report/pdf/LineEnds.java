package id.selaras.report.pdf;

/** Where the lines of a text end: at its own breaks, and where the layout broke it. */
final class LineEnds {

	private final String text;

	/** Each counted from the one before. */
	private final short[] breaks;

	private int used;

	private int broken;

	private int end;

	LineEnds(String text, short[] breaks) {
		this.text = text;
		this.breaks = breaks;
	}

	/**
	 * Where the line that starts here ends, exclusive; to be asked from the first line to
	 * the last.
	 */
	int after(int start) {
		while (this.broken <= start && this.used < this.breaks.length) {
			this.broken += this.breaks[this.used++];
		}
		int own = this.text.indexOf('\n', start);
		this.end = (own < 0) ? this.text.length() : own;
		if (this.broken > start) {
			this.end = Math.min(this.broken, this.end);
		}
		return this.end;
	}

	/** Where the next line starts. */
	int next() {
		return (this.end < this.text.length() && this.text.charAt(this.end) == '\n') ? this.end + 1 : this.end;
	}

}
