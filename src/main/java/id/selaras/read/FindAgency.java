package id.selaras.read;

import java.util.List;
import java.util.Locale;
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

	private FindAgency() {
	}

	/** Whether a text that stands alone is the name of an agency. */
	static boolean isName(String text) {
		return NAME.matcher(text.strip()).matches();
	}

	/** The agency that the cells above a table name, the surest way first. */
	static Optional<StatedText> in(Sheet sheet, List<Cell> cells, Location file) {
		return cells.stream()
			.flatMap((cell) -> labelled(sheet, cell).stream())
			.findFirst()
			.or(() -> cells.stream().flatMap((cell) -> inLine(cell).stream()).findFirst())
			.or(() -> cells.stream().filter((cell) -> isName(cell.text())).findFirst())
			.map((cell) -> new StatedText(REGENCY.matcher(cell.text().strip()).replaceFirst(""),
					file.at(sheet.name(), cell.reference())));
	}

	private static Optional<Cell> labelled(Sheet sheet, Cell cell) {
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
