package id.selaras.finding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills named placeholders; an unknown name is our mistake and stops. */
final class Template {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

	private Template() {
	}

	static String fill(String template, Map<String, String> values) {
		return PLACEHOLDER.matcher(template).replaceAll((match) -> {
			String value = values.get(match.group(1));
			if (value == null) {
				throw new IllegalArgumentException("No value for {" + match.group(1) + "} in: " + template);
			}
			return Matcher.quoteReplacement(value);
		});
	}

}
