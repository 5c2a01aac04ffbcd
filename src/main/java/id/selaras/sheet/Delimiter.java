package id.selaras.sheet;

import java.util.List;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/**
 * What separates the fields of a text file.
 *
 * @param doubtfulLine the first line that another delimiter would cut too, or 0 where the
 * evidence leaves no doubt
 */
record Delimiter(char character, int doubtfulLine) {

	static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

	/** How the delimiter is called in sentences. */
	static String name(char character, boolean english) {
		return switch (character) {
			case ';' -> english ? "semicolon" : "titik koma";
			case '\t' -> "tab";
			case ',' -> english ? "comma" : "koma";
			default -> english ? "vertical bar" : "garis tegak";
		};
	}

	DelimiterGuessed guessed() {
		return new DelimiterGuessed(name(this.character, false), name(this.character, true), this.doubtfulLine);
	}

	@FindingType(severity = Severity.WARNING,
			text = "Kolom dipisah menurut {delimiter}, tetapi baris {line} dapat juga dibaca dengan pemisah lain.",
			english = "Columns were cut at each {delimiterEnglish}, yet line {line} could be cut otherwise too.",
			advice = "Periksa apakah kolom terbaca benar; lebih aman simpan sebagai XLSX.",
			adviceEnglish = "See whether the columns were read right; saving as XLSX is safer.")
	record DelimiterGuessed(String delimiter, String delimiterEnglish, int line) implements FindingFacts {
	}

}
