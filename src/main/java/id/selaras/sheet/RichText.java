package id.selaras.sheet;

/**
 * The text of an element whose runs may differ in look. Runs are joined; how a text is
 * pronounced is left out.
 */
final class RichText {

	/** An escaped character takes seven. */
	private static final int ESCAPED = 7;

	private final int longest;

	private final WrittenText whole = new WrittenText();

	private final WrittenText run = new WrittenText();

	RichText(int longest) {
		this.longest = longest;
	}

	/** Reads the element that was just reached, up to its end. */
	String read(XmlPart part) {
		this.whole.clear();
		runs(part);
		return limited(EscapedText.decode(this.whole));
	}

	private void runs(XmlPart part) {
		int depth = part.depth();
		while (part.child(depth)) {
			switch (part.name()) {
				case "t" -> {
					this.whole.append(plain(part));
					limited(this.whole.length());
				}
				case "r" -> runs(part);
				default -> {
				}
			}
		}
	}

	/**
	 * The text of an element that has no runs, without its outer white space unless that
	 * is to be kept; until the next is read.
	 */
	WrittenText plain(XmlPart part) {
		this.run.clear();
		boolean preserve = "preserve".equals(part.attribute("space"));
		part.text(this.run, this.longest * ESCAPED);
		if (!preserve) {
			this.run.strip();
		}
		return this.run;
	}

	private void limited(int length) {
		if (length > this.longest * ESCAPED) {
			throw new RefusedException(RefusalReason.CELL_TOO_LONG);
		}
	}

	String limited(String text) {
		if (text.length() > this.longest) {
			throw new RefusedException(RefusalReason.CELL_TOO_LONG);
		}
		return text;
	}

}
