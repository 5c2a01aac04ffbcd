package id.selaras.sheet;

import java.util.List;
import java.util.Objects;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CorrectionSheet} in front of a workbook, or takes it away. */
final class CorrectionSheetWriter {

	private static final String RETURN = "Perbaiki sel yang ditandai, atau tulis penjelasannya di kolom terakhir, lalu "
			+ "kirim kembali berkas ini. Tanda yang lama hilang dengan sendirinya.";

	/** In characters of the usual font. */
	private static final int[] WIDTHS = { 16, 18, 18, 8, 60, 50, 16, 45 };

	private static final int CHARACTER = 256;

	private static final int LINK = 3;

	private final Workbook workbook;

	private final CellStyle title;

	private final CellStyle heading;

	private final CellStyle wrapped;

	private final CellStyle link;

	private CorrectionSheetWriter(Workbook workbook) {
		this.workbook = workbook;
		Font bold = workbook.createFont();
		bold.setBold(true);
		Font underlined = workbook.createFont();
		underlined.setUnderline(Font.U_SINGLE);
		underlined.setColor(IndexedColors.BLUE.getIndex());
		this.title = workbook.createCellStyle();
		this.title.setFont(bold);
		this.heading = style(bold);
		this.wrapped = style(null);
		this.link = style(underlined);
	}

	/** Removes the one that an earlier copy brought. */
	static void remove(Workbook workbook) {
		for (int index = workbook.getNumberOfSheets() - 1; index >= 0 && workbook.getNumberOfSheets() > 1; index--) {
			Row row = workbook.getSheetAt(index).getRow(0);
			Cell cell = (row == null) ? null : row.getCell(0);
			if (cell != null && cell.getCellType() == CellType.STRING
					&& cell.getStringCellValue().strip().equals(CorrectionSheet.TITLE)) {
				workbook.removeSheetAt(index);
			}
		}
	}

	/** Puts the sheet in front; where the agency has one of its name, beside it. */
	static void add(Workbook workbook, List<Correction> corrections) {
		String name = (workbook.getSheetIndex(CorrectionSheet.NAME) < 0) ? CorrectionSheet.NAME
				: CorrectionSheet.NAME + " (Selaras)";
		Sheet sheet = workbook.createSheet(name);
		new CorrectionSheetWriter(workbook).fill(sheet, corrections);
		workbook.setSheetOrder(name, 0);
		for (int index = 1; index < workbook.getNumberOfSheets(); index++) {
			workbook.getSheetAt(index).setSelected(false);
		}
		workbook.setActiveSheet(0);
		workbook.setSelectedTab(0);
	}

	private void fill(Sheet sheet, List<Correction> corrections) {
		text(sheet.createRow(0), 0, CorrectionSheet.TITLE, this.title);
		text(sheet.createRow(1), 0, RETURN, null);
		Row headings = sheet.createRow(CorrectionSheet.FIRST_ROW - 1);
		for (int column = 0; column < CorrectionSheet.HEADINGS.size(); column++) {
			text(headings, column, CorrectionSheet.HEADINGS.get(column), this.heading);
			sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
		}
		for (int i = 0; i < corrections.size(); i++) {
			fill(sheet.createRow(CorrectionSheet.FIRST_ROW + i), corrections.get(i));
		}
		sheet.setColumnHidden(CorrectionSheet.KEY, true);
		sheet.createFreezePane(0, CorrectionSheet.FIRST_ROW);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	private void fill(Row row, Correction correction) {
		List<String> texts = List.of(correction.identifier(), correction.severity(),
				Objects.requireNonNullElse(correction.sheet(), ""), Objects.requireNonNullElse(correction.cell(), ""),
				correction.message(), correction.advice(), correction.proposal(), "", correction.key());
		for (int column = 0; column < texts.size(); column++) {
			text(row, column, texts.get(column), this.wrapped);
		}
		int lines = lines(texts);
		if (lines > 1) {
			// not every program makes room for wrapped texts when it opens a file
			row.setHeightInPoints(lines * row.getSheet().getDefaultRowHeightInPoints());
		}
		Sheet target = CellMarks.sheet(this.workbook, correction);
		if (correction.cell() != null && target != null) {
			Hyperlink to = this.workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			to.setAddress("'" + target.getSheetName().replace("'", "''") + "'!" + correction.cell());
			row.getCell(LINK).setHyperlink(to);
			row.getCell(LINK).setCellStyle(this.link);
		}
	}

	/** That the longest text needs; words do not fill a line to its end. */
	private static int lines(List<String> texts) {
		int most = 1;
		for (int column = 0; column < WIDTHS.length; column++) {
			int usable = Math.max(1, WIDTHS[column] * 9 / 10);
			most = Math.max(most, (texts.get(column).length() + usable - 1) / usable);
		}
		return most;
	}

	/** Always a text: what agencies wrote never becomes a formula. */
	private static void text(Row row, int column, String text, @Nullable CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellValue(ControlCharacters.without(text));
		if (style != null) {
			cell.setCellStyle(style);
		}
	}

	private CellStyle style(@Nullable Font font) {
		CellStyle style = this.workbook.createCellStyle();
		if (font != null) {
			style.setFont(font);
		}
		style.setBorderBottom(BorderStyle.HAIR);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

}
