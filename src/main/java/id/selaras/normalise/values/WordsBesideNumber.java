package id.selaras.normalise.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * "Sangat Baik (3,85)": words of no scale that is known, and the number that they stand
 * for.
 */
final class WordsBesideNumber {

	private static final String WORDS = "(\\p{L}[\\p{L} ]*?)";

	private static final String NUMBER = "(\\d(?:[\\d.,]*\\d)?)";

	/** "Target: 85" is no realisation, and "turun (3)" is not three. */
	private static final Pattern SOMETHING_ELSE = Pattern.compile(
			"\\b(?:minus|min|negatif|turun|menurun|penurunan|berkurang|defisit|sisa|tahun lalu|sebelumnya)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern WORDS_FIRST = Pattern.compile(WORDS + "\\s*[(/=:-]\\s*" + NUMBER + "\\s*\\)?");

	private static final Pattern NUMBER_FIRST = Pattern.compile(NUMBER + "\\s*[(/=-]\\s*" + WORDS + "\\s*\\)?");

	private WordsBesideNumber() {
	}

	/** Null where the text is nothing of the kind. */
	static @Nullable Meaning read(String tidied, WordSense sense) {
		Matcher first = WORDS_FIRST.matcher(tidied);
		Matcher last = NUMBER_FIRST.matcher(tidied);
		String number = first.matches() ? first.group(2) : last.matches() ? last.group(1) : "";
		String words = first.matches() ? first.group(1) : last.matches() ? last.group(2) : "";
		NumberText read = number.isEmpty() ? null : NumberText.read(number, sense);
		if (read == null || NumberText.speaksOfSomethingElse(words) || SOMETHING_ELSE.matcher(words).find()) {
			return null;
		}
		return new NumberMeaning(new NumberText(read.digits(), false, false, false, 0, false, words, "", ""), sense)
			.meaning();
	}

}
