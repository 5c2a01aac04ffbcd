package id.selaras.report;

import java.awt.Font;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;

/**
 * Keeps printed texts to what the typeface has. A character without a glyph would be left
 * out of the PDF without a word, so that "≦ 5" reads as 5; here it becomes its nearest
 * relative or a question mark.
 */
final class Glyphs {

	/** Pasted from word processors, whose symbol fonts use private numbers. */
	private static final String BULLETS = "\uf0b7\uf0a7\uf0d8\uf076\u25a0\u25a1\u25aa\u25cb\u25cf\u25e6\u25ba\u2610";

	private static final String TICKS = "\u2713\u2714\uf0fc";

	private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff";

	private static final String UNKNOWN = "?";

	private static final int FIRST_PRINTED = ' ';

	private static final BitSet OWN = own();

	private static final Map<Integer, String> RELATIVES = relatives();

	private Glyphs() {
	}

	private static BitSet own() {
		Font font = Typeface.of(DefaultJasperReportsContext.getInstance(), Font.PLAIN, 6);
		BitSet own = new BitSet();
		for (int character = 0; character <= Character.MAX_VALUE; character++) {
			own.set(character, character < FIRST_PRINTED || font.canDisplay((char) character));
		}
		return own;
	}

	private static Map<Integer, String> relatives() {
		Map<Integer, String> relatives = new HashMap<>();
		BULLETS.chars().forEach((character) -> relatives.put(character, "•"));
		TICKS.chars().forEach((character) -> relatives.put(character, "√"));
		INVISIBLE.chars().forEach((character) -> relatives.put(character, ""));
		relatives.put((int) '\u2012', "–");
		relatives.put((int) '\u202f', "\u00a0");
		relatives.put((int) '≦', "≤");
		relatives.put((int) '≧', "≥");
		return relatives;
	}

	private static boolean isOwn(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!OWN.get(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** The text itself where the typeface has all of it. */
	static String legible(String text) {
		if (isOwn(text)) {
			return text;
		}
		StringBuilder legible = new StringBuilder();
		text.codePoints()
			.forEach((character) -> legible.append(
					OWN.get(character) ? Character.toString(character) : RELATIVES.getOrDefault(character, UNKNOWN)));
		return legible.toString();
	}

}
