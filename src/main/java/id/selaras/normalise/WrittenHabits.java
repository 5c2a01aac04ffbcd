package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.form.ColumnDefinition;
import id.selaras.normalise.values.Neighbours;
import id.selaras.normalise.values.SeparatorUse;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;

/** How the cells of a table use dots and commas: by column, and by row. */
final class WrittenHabits {

	private final Map<String, String> families = new HashMap<>();

	private final Map<String, SeparatorUse> singles = new HashMap<>();

	private final Map<String, SeparatorUse> ranges = new HashMap<>();

	private final EarlierValues.Habits agency;

	WrittenHabits(FormTable table, EarlierValues.Habits agency) {
		this.agency = agency;
		Map<String, List<String>> texts = new HashMap<>();
		for (String id : table.columns().keySet()) {
			table.definition().columnOf(id).filter(ColumnDefinition::isNumeric).ifPresent((column) -> {
				String family = column.id()
						+ id.substring(Math.max(id.lastIndexOf('.'), 0)).replaceFirst("^[^.].*", "");
				this.families.put(id, family);
				List<String> cells = texts.computeIfAbsent(family, (key) -> new ArrayList<>());
				table.rows().forEach((row) -> addText(cells, row.cell(id)));
			});
		}
		texts.forEach((family, cells) -> {
			this.singles.put(family, SeparatorUse.ofSingles(cells));
			this.ranges.put(family, SeparatorUse.ofRanges(cells));
		});
	}

	/** Around a single value. */
	Neighbours singles(TableRow row, String column) {
		return new Neighbours(SeparatorUse.ofSingles(texts(row, column)), use(this.singles, column),
				this.agency.singles());
	}

	/** Around a range. */
	Neighbours ranges(TableRow row, String column) {
		return new Neighbours(SeparatorUse.ofRanges(texts(row, column)), use(this.ranges, column),
				this.agency.ranges());
	}

	private SeparatorUse use(Map<String, SeparatorUse> uses, String column) {
		return uses.getOrDefault(this.families.getOrDefault(column, column), SeparatorUse.NONE);
	}

	private List<String> texts(TableRow row, String column) {
		List<String> texts = new ArrayList<>();
		this.families.keySet()
			.stream()
			.filter((id) -> id.endsWith(".rp") == column.endsWith(".rp"))
			.forEach((id) -> addText(texts, row.cell(id)));
		return texts;
	}

	private static void addText(List<String> texts, Cell cell) {
		if (cell.kind() == CellKind.TEXT) {
			texts.add(cell.text());
		}
	}

}
