package id.selaras.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import id.selaras.sheet.Cell;

/**
 * Pass: the level of each row: by a column that says it, by its code, by a word such as
 * "PROGRAM" that its name begins with; where no row has any of these, by how far names
 * are indented and whether they are bold.
 */
final class RowLevels {

	private static final List<Level> BY_INDENT = List.of(Level.PROGRAMME, Level.ACTIVITY, Level.SUB_ACTIVITY);

	private RowLevels() {
	}

	static List<TableRow> of(List<TableRow> rows, String nameColumn) {
		List<Optional<Level>> byCode = rows.stream().map((row) -> byCode(row, nameColumn)).toList();
		boolean coded = byCode.stream().anyMatch(Optional::isPresent);
		List<TableRow> looked = coded ? rows : byLook(rows, nameColumn);
		return IntStream.range(0, rows.size())
			.mapToObj((i) -> byCode.get(i)
				.or(() -> byWord(looked.get(i), nameColumn))
				.map(looked.get(i)::at)
				.orElse(looked.get(i)))
			.toList();
	}

	private static Optional<Level> byCode(TableRow row, String nameColumn) {
		String title = title(row, nameColumn).text();
		return Level.ofWord(row.cell("level").text())
			.or(() -> Level.ofCode(row.cell("code").text()))
			.or(() -> beginsWithCode(title) ? Level.ofCode(title) : Optional.empty());
	}

	/** A number or an X, and a dot or a blank behind it. */
	private static boolean beginsWithCode(String title) {
		String text = title.stripLeading();
		return text.length() > 1 && Level.mayBeginCode(text.charAt(0))
				&& (text.charAt(1) == '.' || text.charAt(1) == ' ');
	}

	private static Optional<Level> byWord(TableRow row, String nameColumn) {
		return title(row, nameColumn).text().startsWith("PROGRAM ") ? Optional.of(Level.PROGRAMME) : Optional.empty();
	}

	/** The programme or activity that the row is about, else its own name. */
	private static Cell title(TableRow row, String nameColumn) {
		return row.filled("programme").orElseGet(() -> row.cell(nameColumn));
	}

	private static List<TableRow> byLook(List<TableRow> rows, String nameColumn) {
		SortedSet<Integer> looks = new TreeSet<>();
		rows.stream()
			.map((row) -> title(row, nameColumn))
			.filter((cell) -> !cell.isBlank())
			.forEach((cell) -> looks.add(look(cell)));
		if (looks.size() < 2 || looks.size() > BY_INDENT.size()) {
			return rows;
		}
		List<Integer> order = List.copyOf(looks);
		return rows.stream()
			.map((row) -> title(row, nameColumn).isBlank() ? row
					: row.at(BY_INDENT.get(order.indexOf(look(title(row, nameColumn))))))
			.toList();
	}

	/** Bold stands higher than plain, and less indented higher than more. */
	private static int look(Cell cell) {
		return cell.style().indent() * 2 + (cell.style().bold() ? 0 : 1);
	}

}
