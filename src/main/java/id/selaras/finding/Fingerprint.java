package id.selaras.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over named parts: what a result was made from. */
public final class Fingerprint {

	private Fingerprint() {
	}

	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** Of all that the digest was fed; it begins anew. */
	public static String of(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	public static String of(String... parts) {
		return of(List.of(parts));
	}

	/** Parts are length-prefixed: "ab","c" is not "a","bc". */
	public static String of(List<String> parts) {
		return HexFormat.of().formatHex(digest(parts));
	}

	static byte[] digest(List<String> parts) {
		MessageDigest digest = sha256();
		for (String part : parts) {
			byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
			digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
			digest.update(bytes);
		}
		return digest.digest();
	}

	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
