package id.selaras.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows as lines of equal columns: the first two to the left, numbers to the right. */
final class AlignedTable {

	private static final int TEXT_COLUMNS = 2;

	private final List<List<String>> rows;

	AlignedTable(List<List<String>> rows) {
		this.rows = rows;
	}

	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (List<String> row : this.rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				String gap = " ".repeat(width(column) - cell.length());
				line.append(column == 0 ? "" : "  ").append(column < TEXT_COLUMNS ? cell + gap : gap + cell);
			}
			lines.add(line.toString().stripTrailing());
		}
		return lines;
	}

	private int width(int column) {
		return this.rows.stream().mapToInt((row) -> row.get(column).length()).max().orElse(0);
	}

}
