package id.selaras.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.finding.Text;
import id.selaras.normalise.Decision;

/** Decisions on their way from one data folder to another. */
public final class DecisionsFile {

	/** The columns, in the order in which they are written. */
	public static final List<String> COLUMNS = List.of("regency", "id", "kind", "agency", "wording", "original",
			"place", "choice", "by", "on");

	private static final int LARGEST = 32 * 1024 * 1024;

	private static final Pattern IDENTIFIER = Pattern.compile("\\d+-[0-9A-Z]+");

	private DecisionsFile() {
	}

	/**
	 * A decision and the regency whose it is.
	 *
	 * @param place file and line, for what has to be said of it
	 */
	public record Entry(String regency, Decision decision, Text place) {
	}

	/**
	 * Reads the decisions.
	 * @throws HomeException naming file, line and column
	 */
	public static List<Entry> read(Path file) {
		List<Entry> entries = new ArrayList<>();
		for (CsvFile.Row row : CsvFile.read(SourceFile.read(file, String.valueOf(file), LARGEST), COLUMNS)) {
			entries.add(new Entry(row.at("regency").regencyCode(),
					new Decision(
							row.at("id").matching(IDENTIFIER, "kode seperti 9202-0A1B2C", "a code such as 9202-0A1B2C"),
							row.at("kind").id(), row.at("agency").text(), text(row, "wording"),
							row.at("original").text(), text(row, "place"), filled(row, "choice"), filled(row, "by"),
							row.at("on").date()),
					AnswersFile.place(row.at("choice").place())));
		}
		return entries;
	}

	/** One line of the file. */
	public static List<String> row(String regency, Decision decision) {
		return List.of(regency, decision.identifier(), decision.kind(), decision.agency(), decision.wording(),
				decision.original(), decision.place(), decision.choice(), decision.by(), decision.day().toString());
	}

	private static String filled(CsvFile.Row row, String column) {
		return AnswersFile.plain(row.at(column).required());
	}

	private static String text(CsvFile.Row row, String column) {
		return AnswersFile.plain(row.at(column).text());
	}

}
