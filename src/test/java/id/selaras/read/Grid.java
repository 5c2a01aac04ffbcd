package id.selaras.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet written down cell by cell, with the official form to begin with. */
final class Grid {

	private final Map<String, String> cells = new TreeMap<>();

	private final List<String> merges = new ArrayList<>();

	/** E.81 (domain.md 1.5): two header rows, number row, K/Rp row, one indicator. */
	static Grid e81() {
		Grid grid = new Grid().put("A1", "Formulir E.81")
			.put("A2", "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten")
			.put("A3", "Renja Perangkat Daerah Dinas Kesehatan Kabupaten Manokwari")
			.put("A4", "Periode Pelaksanaan: 2023")
			.row(6, "No", "Sasaran", "Program/Kegiatan", "Indikator Kinerja Program (outcome)/Kegiatan (output)",
					"Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra PD)", "",
					"Realisasi Capaian Kinerja Renstra PD sampai dengan Renja PD Tahun Lalu (2022)", "",
					"Target Kinerja dan Anggaran Renja PD Tahun berjalan (Tahun 2023) yang dievaluasi", "",
					"Realisasi Kinerja Pada Triwulan", "", "", "", "", "", "", "",
					"Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi", "",
					"Realisasi Kinerja dan Anggaran Renstra PD s/d tahun 2023", "",
					"Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d tahun 2023 (%)", "",
					"Unit PD Penanggung Jawab");
		grid.put("K7", "I").put("M7", "II").put("O7", "III").put("Q7", "IV");
		grid.row(8, "(1)", "(2)", "(3)", "(4)", "(5)", "", "(6)", "", "(7)", "", "(8)", "", "(9)", "", "(10)", "",
				"(11)", "", "12=8+9+10+11", "", "13=6+12", "", "14=13/5x100%", "", "(15)");
		for (int column = 4; column < 24; column++) {
			grid.put(new CellReference(8, column).formatAsString(), (column % 2 == 0) ? "K" : "Rp");
		}
		for (String column : List.of("A", "B", "C", "D", "Y")) {
			grid.merge(column + "6:" + column + "7");
		}
		for (String pair : List.of("E6:F7", "G6:H7", "I6:J7", "K6:R6", "S6:T7", "U6:V7", "W6:X7", "K7:L7", "M7:N7",
				"O7:P7", "Q7:R7")) {
			grid.merge(pair);
		}
		return grid.put("A10", "1")
			.put("C10", "PROGRAM PEMENUHAN UPAYA KESEHATAN")
			.put("D10", "Prevalensi stunting balita")
			.put("I10", "10,30")
			.put("J10", "4.500.000")
			.put("K10", "10,73")
			.put("Q10", "10,27")
			.put("R10", "1.250.000")
			.put("Y10", "Dinas Kesehatan");
	}

	Grid put(String reference, String text) {
		this.cells.put(reference, text);
		return this;
	}

	Grid merge(String range) {
		this.merges.add(range);
		return this;
	}

	/** The texts of a row of another grid, in the same row. */
	Grid copyRow(Grid from, int row) {
		from.cells.forEach((reference, text) -> {
			if (new CellReference(reference).getRow() == row - 1) {
				put(reference, text);
			}
		});
		return this;
	}

	/** Another text wherever this one stands. */
	Grid replace(String text, String other) {
		assertPresent(text);
		this.cells.replaceAll((reference, held) -> held.equals(text) ? other : held);
		return this;
	}

	/** Everything so many rows down and columns to the right. */
	Grid moved(int rows, int columns) {
		Grid moved = new Grid();
		this.cells.forEach((reference, text) -> {
			CellReference from = new CellReference(reference);
			moved.put(new CellReference(from.getRow() + rows, from.getCol() + columns).formatAsString(false), text);
		});
		this.merges.forEach((merge) -> {
			CellRangeAddress range = CellRangeAddress.valueOf(merge);
			moved.merge(new CellRangeAddress(range.getFirstRow() + rows, range.getLastRow() + rows,
					range.getFirstColumn() + columns, range.getLastColumn() + columns)
				.formatAsString());
		});
		return moved;
	}

	Grid row(int row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].isEmpty()) {
				put(CellReference.convertNumToColString(i) + row, texts[i]);
			}
		}
		return this;
	}

	byte[] xlsx() {
		return xlsx(Map.of("Form", this), "");
	}

	static byte[] xlsx(Map<String, Grid> sheets, String hidden) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new TreeMap<>(sheets).forEach((name, grid) -> grid.write(workbook.createSheet(name)));
			if (!hidden.isEmpty()) {
				workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Sheet sheet) {
		this.cells.forEach((reference, text) -> {
			CellReference place = new CellReference(reference);
			Row row = sheet.getRow(place.getRow());
			Cell cell = ((row == null) ? sheet.createRow(place.getRow()) : row).createCell(place.getCol());
			cell.setCellValue(text);
		});
		this.merges.forEach((merge) -> sheet.addMergedRegion(CellRangeAddress.valueOf(merge)));
	}

	private void assertPresent(String text) {
		if (!this.cells.containsValue(text)) {
			throw new IllegalArgumentException("No cell holds " + text);
		}
	}

}
