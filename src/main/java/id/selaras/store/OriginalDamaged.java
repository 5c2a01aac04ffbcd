package id.selaras.store;

/** An original is missing, or its bytes are not those that were received. */
public final class OriginalDamaged extends RuntimeException {

	OriginalDamaged(String sha256, String what, Throwable cause) {
		super("The original " + sha256 + " " + what, cause);
	}

	OriginalDamaged(String sha256, String what) {
		super("The original " + sha256 + " " + what);
	}

}
