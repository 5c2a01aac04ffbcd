package id.selaras.sheet;

import org.jspecify.annotations.Nullable;

/**
 * The text of an element whose runs may differ in look. Runs are joined; how a text is
 * pronounced is left out.
 */
final class RichText {

	/** An escaped character takes seven. */
	private static final int ESCAPED = 7;

	private final int longest;

	private final StringBuilder whole = new StringBuilder();

	private final StringBuilder run = new StringBuilder();

	RichText(int longest) {
		this.longest = longest;
	}

	/** Reads the element that was just reached, up to its end. */
	String read(XmlPart part) {
		this.whole.setLength(0);
		runs(part);
		return limited(EscapedText.decode(this.whole));
	}

	private void runs(XmlPart part) {
		int depth = part.depth();
		while (part.child(depth)) {
			switch (part.name()) {
				case "t" -> run(part);
				case "r" -> runs(part);
				default -> {
				}
			}
		}
	}

	private void run(XmlPart part) {
		this.whole.append(plain(part));
	}

	/**
	 * The text of an element that has no runs, without its outer white space unless kept.
	 */
	CharSequence plain(XmlPart part) {
		this.run.setLength(0);
		boolean preserve = isPreserved(part.attribute("space"));
		part.text(this.run, this.longest * ESCAPED);
		if (!preserve) {
			strip(this.run);
		}
		if (this.whole.length() + this.run.length() > this.longest * ESCAPED) {
			throw new RefusedException(RefusalReason.CELL_TOO_LONG);
		}
		return this.run;
	}

	String limited(String text) {
		if (text.length() > this.longest) {
			throw new RefusedException(RefusalReason.CELL_TOO_LONG);
		}
		return text;
	}

	private static boolean isPreserved(@Nullable String space) {
		return "preserve".equals(space);
	}

	private static void strip(StringBuilder text) {
		int end = text.length();
		while (end > 0 && isSpace(text.charAt(end - 1))) {
			end--;
		}
		text.setLength(end);
		int start = 0;
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		text.delete(0, start);
	}

	private static boolean isSpace(char letter) {
		return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
	}

}
