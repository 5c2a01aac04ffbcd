package id.selaras.finding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Identifiers and codes that people read and type: the regency's digits and some
 * characters of Crockford's base 32 (no I, L, O, U) of a SHA-256.
 */
public final class Identifier {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern NO_DIGIT = Pattern.compile("\\D");

	private static final int PROVINCE_DIGITS = 2;

	private Identifier() {
	}

	public static String of(String regencyCode, int characters, String... parts) {
		byte[] digest = Fingerprint.digest(List.of(parts));
		StringBuilder code = new StringBuilder(NO_DIGIT.matcher(regencyCode).replaceAll("")).append('-');
		for (int i = 0; i < characters; i++) {
			code.append(ALPHABET.charAt(fiveBits(digest, i * 5)));
		}
		return code.toString();
	}

	/**
	 * The regency's code in an identifier, {@code 92.02} in {@code 9202-0A1B2C}; or an
	 * empty text where it is no identifier.
	 */
	public static String regencyOf(String identifier) {
		int dash = identifier.indexOf('-');
		return (dash <= PROVINCE_DIGITS) ? ""
				: identifier.substring(0, PROVINCE_DIGITS) + "." + identifier.substring(PROVINCE_DIGITS, dash);
	}

	private static int fiveBits(byte[] digest, int bit) {
		int window = ((digest[bit / 8] & 0xff) << 8) | (digest[bit / 8 + 1] & 0xff);
		return (window >> (11 - bit % 8)) & 0x1f;
	}

}
