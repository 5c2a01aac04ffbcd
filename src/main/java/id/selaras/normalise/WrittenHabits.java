package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import id.selaras.form.ColumnDefinition;
import id.selaras.normalise.values.Neighbours;
import id.selaras.normalise.values.SeparatorUse;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a table use dots and commas: by column, and by row. Counted when a
 * cell is in doubt: in most tables none is.
 */
final class WrittenHabits {

	private final FormTable table;

	private final Map<String, String> families = new HashMap<>();

	private final Map<String, Uses> columns = new HashMap<>();

	private final Supplier<EarlierValues.Habits> agency;

	/**
	 * Habits of one table.
	 * @param agency how its agency wrote before
	 */
	WrittenHabits(FormTable table, Supplier<EarlierValues.Habits> agency) {
		this.table = table;
		this.agency = agency;
		for (String id : table.columns().keySet()) {
			table.definition()
				.columnOf(id)
				.filter(ColumnDefinition::isNumeric)
				.ifPresent((column) -> this.families.put(id,
						column.id() + ((id.indexOf('.') < 0) ? "" : id.substring(id.lastIndexOf('.')))));
		}
	}

	/** How the cells of one row are written. */
	OfRow of(TableRow row) {
		return new OfRow(row);
	}

	private static boolean isRupiah(String column) {
		return column.endsWith(".rp");
	}

	private Uses column(String column) {
		String family = this.families.get(column);
		return (family == null) ? Uses.NONE : this.columns.computeIfAbsent(family, this::family);
	}

	private Uses family(String family) {
		List<String> texts = new ArrayList<>();
		this.families.forEach((id, other) -> {
			if (other.equals(family)) {
				this.table.rows().forEach((row) -> addText(texts, row.cell(id)));
			}
		});
		return Uses.of(texts);
	}

	/** Around the values of one row: its money speaks for its money only. */
	final class OfRow {

		private final TableRow row;

		private @Nullable Uses rupiah;

		private @Nullable Uses others;

		private OfRow(TableRow row) {
			this.row = row;
		}

		/** Around a single value. */
		Neighbours singles(String column) {
			return new Neighbours(own(column).singles(), column(column).singles(),
					WrittenHabits.this.agency.get().singles());
		}

		/** Around a range. */
		Neighbours ranges(String column) {
			return new Neighbours(own(column).ranges(), column(column).ranges(),
					WrittenHabits.this.agency.get().ranges());
		}

		private Uses own(String column) {
			Uses known = isRupiah(column) ? this.rupiah : this.others;
			if (known != null) {
				return known;
			}
			List<String> texts = new ArrayList<>();
			for (String id : WrittenHabits.this.families.keySet()) {
				if (isRupiah(id) == isRupiah(column)) {
					addText(texts, this.row.cell(id));
				}
			}
			Uses counted = Uses.of(texts);
			if (isRupiah(column)) {
				this.rupiah = counted;
			}
			else {
				this.others = counted;
			}
			return counted;
		}

	}

	private record Uses(SeparatorUse singles, SeparatorUse ranges) {

		static final Uses NONE = new Uses(SeparatorUse.NONE, SeparatorUse.NONE);

		static Uses of(List<String> texts) {
			return new Uses(SeparatorUse.ofSingles(texts), SeparatorUse.ofRanges(texts));
		}

	}

	private static void addText(List<String> texts, Cell cell) {
		if (cell.kind() == CellKind.TEXT) {
			texts.add(cell.text());
		}
	}

}
