package id.selaras.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with named placeholders; an unknown name is our mistake and stops. */
final class Template {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

	private final String text;

	/** Words and names in turn, beginning and ending with words. */
	private final List<String> parts = new ArrayList<>();

	Template(String text) {
		this.text = text;
		int from = 0;
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			this.parts.add(text.substring(from, matcher.start()));
			this.parts.add(matcher.group(1));
			from = matcher.end();
		}
		this.parts.add(text.substring(from));
	}

	String fill(Map<String, String> values) {
		StringBuilder filled = new StringBuilder(this.parts.get(0));
		for (int at = 1; at < this.parts.size(); at += 2) {
			String value = values.get(this.parts.get(at));
			if (value == null) {
				throw new IllegalArgumentException("No value for {" + this.parts.get(at) + "} in: " + this.text);
			}
			filled.append(value).append(this.parts.get(at + 1));
		}
		return filled.toString();
	}

}
