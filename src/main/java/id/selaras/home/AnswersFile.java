package id.selaras.home;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.finding.Text;

/** The list of questions as it comes back: a line whose answer is empty says nothing. */
public final class AnswersFile {

	/** The columns, in the order in which the list is written. */
	public static final List<String> COLUMNS = List.of("id", "jenis", "berkas", "sel", "tertulis", "pertanyaan",
			"pilihan", "jawaban");

	private static final int LARGEST = 32 * 1024 * 1024;

	/** What keeps a spreadsheet from computing a text. */
	private static final Pattern NEUTRAL = Pattern.compile("^'(?=[=+\\-@])");

	/**
	 * One answer.
	 *
	 * @param place file and line, for what has to be said of it
	 */
	public record Answer(String identifier, String choice, Text place) {
	}

	private AnswersFile() {
	}

	/**
	 * Reads the answers.
	 * @throws HomeException naming file, line and column
	 */
	public static List<Answer> read(Path file) {
		return CsvFile.read(SourceFile.read(file, String.valueOf(file), LARGEST), COLUMNS)
			.stream()
			.filter((row) -> !row.at("jawaban").text().isBlank())
			.map((row) -> new Answer(row.at("id").text().strip(), plain(row.at("jawaban").text()),
					place(row.at("jawaban").place())))
			.toList();
	}

	static Text place(Place place) {
		return new Text(place.indonesian(), place.english());
	}

	static String plain(String cell) {
		return NEUTRAL.matcher(cell.strip()).replaceFirst("");
	}

}
