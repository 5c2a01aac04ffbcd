package id.selaras.deliver;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One plain mail address. Nothing that could end a header line, name a second recipient
 * or be read in two ways passes.
 */
public record MailAddress(String text) {

	private static final Pattern PLAIN = Pattern
		.compile("[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	private static final int LONGEST = 254;

	public MailAddress {
		if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a plain mail address");
		}
	}

	/** The address, where the text is one and nothing else. */
	public static Optional<MailAddress> of(String text) {
		String stripped = text.strip();
		return (stripped.length() <= LONGEST && PLAIN.matcher(stripped).matches())
				? Optional.of(new MailAddress(stripped)) : Optional.empty();
	}

	public String domain() {
		return this.text.substring(this.text.indexOf('@') + 1);
	}

}
