package id.selaras.sheet;

/** Characters that XML cannot hold are written {@code _x000D_}. */
final class EscapedText {

	private static final int LENGTH = "_x000D_".length();

	private EscapedText() {
	}

	static String decode(CharSequence text) {
		String written = text.toString();
		int at = written.indexOf("_x");
		if (at < 0) {
			return written;
		}
		StringBuilder decoded = new StringBuilder(written.length());
		int done = 0;
		for (; at >= 0; at = written.indexOf("_x", at)) {
			int code = code(written, at);
			if (code < 0) {
				at++;
			}
			else {
				decoded.append(written, done, at).append((char) code);
				at += LENGTH;
				done = at;
			}
		}
		return decoded.append(written, done, written.length()).toString();
	}

	private static int code(String text, int at) {
		if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
			return -1;
		}
		int code = 0;
		for (int i = at + 2; i < at + LENGTH - 1; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0) {
				return -1;
			}
			code = code * 16 + digit;
		}
		return code;
	}

}
