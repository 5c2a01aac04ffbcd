package id.selaras.sheet;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/**
 * Characters that no one can see and no database stores, such as NUL. Tab and line feed
 * are blanks, not of these.
 */
final class ControlCharacters {

	private ControlCharacters() {
	}

	static int count(String text) {
		int count = 0;
		for (int at = 0; at < text.length(); at++) {
			count += isControl(text.charAt(at)) ? 1 : 0;
		}
		return count;
	}

	static String without(String text) {
		return text.chars()
			.filter((character) -> !isControl(character))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isControl(int character) {
		return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
	}

	@FindingType(severity = Severity.WARNING,
			text = "Sel memuat {count} karakter kendali yang tidak terlihat; karakter itu dibuang.",
			english = "The cell holds {count} invisible control characters; they were left out.",
			advice = "Periksa isi sel, ketik ulang bila perlu.",
			adviceEnglish = "Look at the content of the cell and type it anew if need be.")
	record ControlCharacter(int count) implements FindingFacts {
	}

}
