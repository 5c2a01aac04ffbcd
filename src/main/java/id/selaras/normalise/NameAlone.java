package id.selaras.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormKind;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;

/**
 * Pass: rows with nothing but a text where the indicators stand, which is like none of
 * the plan's. Below the figures it is a remark on the table; between them it may head the
 * rows below, and that is said.
 */
final class NameAlone {

	private final FormTable table;

	private final MatchIndicators indicators;

	private final int lastFigures;

	private final List<Cell> between = new ArrayList<>();

	NameAlone(FormTable table, List<TableRow> rows, Map<String, ColumnDefinition> definitions,
			MatchIndicators indicators) {
		this.table = table;
		this.indicators = indicators;
		this.lastFigures = rows.stream()
			.filter((row) -> definitions.entrySet()
				.stream()
				.anyMatch((column) -> column.getValue().isNumeric() && !row.cell(column.getKey()).isBlank()))
			.mapToInt(TableRow::row)
			.max()
			.orElse(-1);
	}

	boolean isRemark(TableRow row, String name) {
		boolean remark = this.table.definition().kind() == FormKind.REALISATION && isAlone(row)
				&& !this.indicators.knowsAnyLike(name);
		if (remark && row.row() < this.lastFigures) {
			this.between.add(row.cell(this.table.definition().nameColumn()));
		}
		return remark;
	}

	private static boolean isAlone(TableRow row) {
		int filled = 0;
		for (Cell cell : row.cells().values()) {
			filled += cell.isBlank() ? 0 : 1;
			if (filled > 1) {
				return false;
			}
		}
		return filled == 1;
	}

	List<Finding> findings(Location file) {
		return this.between.stream()
			.map((cell) -> Finding.of(new NameWithoutFigures(cell.text().strip()),
					file.at(this.table.sheet(), cell.reference())))
			.toList();
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris ini hanya berisi teks \"{text}\" tanpa angka; tidak dibaca sebagai indikator.",
			english = "This row holds nothing but \"{text}\", no figures; it is not read as an indicator.",
			advice = "Isi barisnya, atau tulis keterangan kelompok di kolomnya sendiri.",
			adviceEnglish = "Fill in the row, or write what a group is called in a column of its own.")
	private record NameWithoutFigures(String text) implements FindingFacts {
	}

}
