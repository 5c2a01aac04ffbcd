package id.selaras.sheet;

import java.util.regex.Pattern;

/** Texts as they stand in the XML of a workbook. */
final class XmlText {

	/** Excel would read it as a character. */
	private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private XmlText() {
	}

	/** Without characters that XML cannot hold. */
	static String escaped(String text) {
		if (isPlain(text)) {
			return text;
		}
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		LIKE_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach((character) -> {
			switch (character) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\r' -> escaped.append("&#13;");
				default -> {
					if (isHeld(character)) {
						escaped.appendCodePoint(character);
					}
				}
			}
		});
		return escaped.toString();
	}

	/** Most texts are. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character < ' ' || character >= Character.MIN_SURROGATE || "&<>\"_".indexOf(character) >= 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isHeld(int character) {
		boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		boolean control = character < ' ' && character != '\n' && character != '\t';
		return !half && !control && character != 0xFFFE && character != 0xFFFF;
	}

}
