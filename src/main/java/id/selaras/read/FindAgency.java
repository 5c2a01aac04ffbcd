package id.selaras.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Location;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/**
 * Pass: the agency as the form names it: behind a label such as "Nama OPD", in the line
 * "Renja Perangkat Daerah ...", or alone in a line.
 */
final class FindAgency {

	private static final Pattern LABEL = Pattern
		.compile("(?:nama )?(?:opd|skpd|pd|perangkat daerah|unit kerja|unit organisasi|organisasi|instansi|pelapor)"
				+ "(?: pelapor)?\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_LINE = Pattern
		.compile("(?:renja|renstra|rencana (?:kerja|strategis)) (?:perangkat daerah|opd|skpd|pd) (.+?)"
				+ "(?:,? (?:kabupaten|kab\\.?|kota)\\b.*)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern REGENCY = Pattern.compile(",?\\s+(?:kabupaten|kab\\.?|kota)\\s.*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NAME = Pattern.compile(
			"(?:dinas|badan|sekretariat|inspektorat|kecamatan|distrik|kelurahan|bagian|satuan polisi|rsud|rumah sakit"
					+ "|kantor|kampung|desa|perumda|pdam|bappeda|universitas)\\b.{0,150}",
			Pattern.CASE_INSENSITIVE);

	/** An address of a letterhead or an instruction only begins like a name. */
	private static final Pattern NO_NAME = Pattern.compile(
			"\\b(?:jl\\.|jalan|telp|telepon|ini|diisi|yang|dengan|pusat|terlayani)(?:\\b|(?<=\\.))",
			Pattern.CASE_INSENSITIVE);

	/** "II." or "3)" before a name. */
	private static final Pattern ORDINAL = Pattern.compile("(?:[ivx]{1,5}|[a-z]|\\d{1,2})\\s?[.)]\\s*(?=\\p{L})",
			Pattern.CASE_INSENSITIVE);

	private FindAgency() {
	}

	/** Whether a text that stands alone is the name of an agency. */
	static boolean isName(String text) {
		String stripped = withoutOrdinal(text);
		return NAME.matcher(stripped).matches() && !NO_NAME.matcher(stripped).find();
	}

	/**
	 * The agencies that the cells above a table name in the surest way that any of them
	 * does; several only where their words differ.
	 */
	static List<StatedText> in(Sheet sheet, List<Cell> cells, Location file) {
		List<Cell> labelled = cells.stream().flatMap((cell) -> labelled(sheet, cell).stream()).toList();
		List<Cell> inLine = cells.stream().flatMap((cell) -> inLine(cell).stream()).toList();
		List<Cell> surest = !labelled.isEmpty() ? labelled
				: !inLine.isEmpty() ? inLine : cells.stream().filter((cell) -> isName(cell.text())).toList();
		Map<List<String>, StatedText> byWords = new LinkedHashMap<>();
		for (Cell cell : surest) {
			StatedText stated = stated(sheet, cell, file);
			byWords.putIfAbsent(HeadingWords.of(stated.text()), stated);
		}
		return List.copyOf(byWords.values());
	}

	/** Whether a cell names an agency in any way. */
	static boolean names(Sheet sheet, Cell cell) {
		return isName(cell.text()) || labelled(sheet, cell).isPresent() || inLine(cell).isPresent();
	}

	/** The name alone, without the regency behind it. */
	static StatedText stated(Sheet sheet, Cell cell, Location file) {
		return new StatedText(name(cell.text()), file.at(sheet.name(), cell.reference()));
	}

	static String name(String text) {
		return REGENCY.matcher(withoutOrdinal(text)).replaceFirst("");
	}

	static String withoutOrdinal(String text) {
		Matcher ordinal = ORDINAL.matcher(text.strip());
		return ordinal.lookingAt() ? text.strip().substring(ordinal.end()) : text.strip();
	}

	/** The name behind a label such as "OPD :", in the same cell or the next. */
	static Optional<Cell> labelled(Sheet sheet, Cell cell) {
		Matcher label = LABEL.matcher(cell.text().strip().replaceAll("\\s+", " "));
		if (!label.matches()) {
			return Optional.empty();
		}
		if (!label.group(1).isBlank()) {
			return cell.text().contains(":") ? named(cell, label.group(1)) : Optional.empty();
		}
		return sheet.row(cell.row())
			.stream()
			.filter((next) -> next.column() > cell.column() && !next.text().strip().equals(":"))
			.findFirst()
			.flatMap((next) -> named(next, next.text().strip().replaceFirst("^:\\s*", "")));
	}

	private static Optional<Cell> inLine(Cell cell) {
		Matcher line = IN_LINE.matcher(cell.text().strip().replaceAll("\\s+", " "));
		return line.matches() ? named(cell, line.group(1)) : Optional.empty();
	}

	/** A placeholder such as "{skpd}" or dots is no name. */
	private static Optional<Cell> named(Cell cell, String name) {
		boolean blank = name.matches("[{].*|[.…_\\s]*") || name.toLowerCase(Locale.ROOT).equals("lingkup");
		return blank ? Optional.empty() : Optional.of(Cell.text(cell.row(), cell.column(), name));
	}

}
