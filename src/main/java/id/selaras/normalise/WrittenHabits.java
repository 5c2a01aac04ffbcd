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
				String family = column.id() + ((id.indexOf('.') < 0) ? "" : id.substring(id.lastIndexOf('.')));
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

	/** How the cells of one row are written. */
	OfRow of(TableRow row) {
		List<String> rupiah = new ArrayList<>();
		List<String> others = new ArrayList<>();
		this.families.keySet().forEach((id) -> addText(isRupiah(id) ? rupiah : others, row.cell(id)));
		return new OfRow(new InRow(rupiah), new InRow(others));
	}

	private static boolean isRupiah(String column) {
		return column.endsWith(".rp");
	}

	private SeparatorUse use(Map<String, SeparatorUse> uses, String column) {
		return uses.getOrDefault(this.families.getOrDefault(column, column), SeparatorUse.NONE);
	}

	/** Around the values of one row: its money speaks for its money only. */
	final class OfRow {

		private final InRow rupiah;

		private final InRow others;

		private OfRow(InRow rupiah, InRow others) {
			this.rupiah = rupiah;
			this.others = others;
		}

		/** Around a single value. */
		Neighbours singles(String column) {
			return new Neighbours((isRupiah(column) ? this.rupiah : this.others).singles(),
					use(WrittenHabits.this.singles, column), WrittenHabits.this.agency.singles());
		}

		/** Around a range. */
		Neighbours ranges(String column) {
			return new Neighbours((isRupiah(column) ? this.rupiah : this.others).ranges(),
					use(WrittenHabits.this.ranges, column), WrittenHabits.this.agency.ranges());
		}

	}

	/** Counted once for all cells of a row. */
	private record InRow(SeparatorUse singles, SeparatorUse ranges) {

		InRow(List<String> texts) {
			this(SeparatorUse.ofSingles(texts), SeparatorUse.ofRanges(texts));
		}

	}

	private static void addText(List<String> texts, Cell cell) {
		if (cell.kind() == CellKind.TEXT) {
			texts.add(cell.text());
		}
	}

}
