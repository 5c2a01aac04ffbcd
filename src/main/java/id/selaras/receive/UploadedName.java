package id.selaras.receive;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file that was uploaded, and the path that stands for where it was seen.
 */
public final class UploadedName {

	/** No folder of an inbox is likely to have this name. */
	private static final String PLACE = "unggahan:";

	private static final int LONGEST = 180;

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\uFFFD/:*?\"<>|]");

	private UploadedName() {
	}

	/** The name alone, as it may be kept; absent where nothing fit remains of it. */
	public static Optional<String> of(String given) {
		String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String name = Normalizer.normalize(last, Normalizer.Form.NFC).strip();
		boolean fit = !name.isEmpty() && name.length() <= LONGEST && !UNFIT.matcher(name).find()
				&& !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith(".part");
		return fit ? Optional.of(name) : Optional.empty();
	}

	/**
	 * Where it counts as seen: the day is that of its arrival.
	 * @param agency code, or empty where the sender named none
	 */
	public static String path(LocalDate day, String agency, String name) {
		return PLACE + "/" + day + "/" + (agency.isEmpty() ? "" : agency + "/") + name;
	}

}
