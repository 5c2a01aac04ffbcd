package id.selaras.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the tree of codes a row stands (domain.md 4.2), the largest first. */
public enum Level {

	AFFAIR("urusan"), FIELD("bidang"), PROGRAMME("program"), ACTIVITY("kegiatan"), SUB_ACTIVITY("sub kegiatan");

	private static final Pattern CODE = Pattern.compile("\\s*([\\dX](?:[. ][\\dX]{1,4}){0,5})\\.?(?:\\s.*)?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final String written;

	Level(String written) {
		this.written = written;
	}

	/** As officials write it. */
	public String written() {
		return this.written;
	}

	/** The level of a code, or of a name that begins with one. */
	static Optional<Level> ofCode(String text) {
		String code = text.stripLeading();
		if (code.isEmpty() || !mayBeginCode(code.charAt(0))) {
			return Optional.empty();
		}
		Matcher matcher = CODE.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return switch (pieces(matcher.group(1))) {
			case 1 -> Optional.of(AFFAIR);
			case 2 -> Optional.of(FIELD);
			case 3 -> Optional.of(PROGRAMME);
			case 5 -> Optional.of(ACTIVITY);
			case 6 -> Optional.of(SUB_ACTIVITY);
			default -> Optional.empty();
		};
	}

	static boolean mayBeginCode(char first) {
		return (first >= '0' && first <= '9') || first == 'X' || first == 'x';
	}

	private static int pieces(String code) {
		int pieces = 1;
		for (int at = 0; at < code.length(); at++) {
			pieces += (code.charAt(at) == '.' || code.charAt(at) == ' ') ? 1 : 0;
		}
		return pieces;
	}

	/** The level that a text names, such as "Subkegiatan". */
	static Optional<Level> ofWord(String text) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		String word = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
		for (Level level : values()) {
			if (level.written.replace(" ", "").equals(word)) {
				return Optional.of(level);
			}
		}
		return Optional.empty();
	}

}
