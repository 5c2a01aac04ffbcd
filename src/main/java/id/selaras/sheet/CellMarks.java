package id.selaras.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Comments on cells, and a light fill behind them. The fill is a conditional one that
 * always holds: the cells keep their own styles, and taking it away leaves them as they
 * were. What the agency commented itself stays.
 */
final class CellMarks {

	/** Begins what we wrote; before it an agency's own words may stand. */
	private static final String OURS = "[Selaras] ";

	private static final String AUTHOR = "Selaras";

	/** Always true, and no one else's. */
	private static final String ALWAYS = "N(\"Selaras\")=0";

	private static final int LONGEST = 1_000;

	private CellMarks() {
	}

	/** The sheet that a correction names; a text file's is the only one there is. */
	static @Nullable Sheet sheet(Workbook workbook, Correction correction) {
		return (correction.sheet() != null) ? workbook.getSheet(correction.sheet())
				: (workbook.getNumberOfSheets() > 0) ? workbook.getSheetAt(0) : null;
	}

	/** Takes away what an earlier copy marked. */
	static void remove(Sheet sheet) {
		for (Map.Entry<CellAddress, ? extends Comment> entry : new ArrayList<>(sheet.getCellComments().entrySet())) {
			Comment comment = entry.getValue();
			String text = comment.getString().getString();
			int ours = text.indexOf(OURS);
			if (ours > 0) {
				String own = text.substring(0, ours).strip();
				comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(own));
			}
			else if (ours == 0) {
				remove(sheet, entry.getKey());
			}
		}
		SheetConditionalFormatting fills = sheet.getSheetConditionalFormatting();
		for (int i = fills.getNumConditionalFormattings() - 1; i >= 0; i--) {
			ConditionalFormatting fill = fills.getConditionalFormattingAt(i);
			if (fill.getNumberOfRules() == 1 && ALWAYS.equals(fill.getRule(0).getFormula1())) {
				fills.removeConditionalFormatting(i);
			}
		}
	}

	private static void remove(Sheet sheet, CellAddress place) {
		Row row = sheet.getRow(place.getRow());
		if (row != null && row.getCell(place.getColumn()) != null) {
			row.getCell(place.getColumn()).removeCellComment();
		}
	}

	/** Marks the cells of one sheet. */
	static void add(Sheet sheet, List<Correction> corrections) {
		Map<CellAddress, List<Correction>> byCell = new LinkedHashMap<>();
		for (Correction correction : corrections) {
			if (correction.cell() != null) {
				byCell.computeIfAbsent(new CellAddress(correction.cell()), (cell) -> new ArrayList<>()).add(correction);
			}
		}
		byCell.forEach((place, said) -> comment(sheet, place, said));
		fill(sheet, byCell, true, IndexedColors.ROSE);
		fill(sheet, byCell, false, IndexedColors.LIGHT_YELLOW);
	}

	private static void fill(Sheet sheet, Map<CellAddress, List<Correction>> byCell, boolean grave,
			IndexedColors colour) {
		CellRangeAddress[] places = byCell.entrySet()
			.stream()
			.filter((cell) -> cell.getValue().stream().anyMatch(Correction::grave) == grave)
			.map(Map.Entry::getKey)
			.map((cell) -> new CellRangeAddress(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()))
			.toArray(CellRangeAddress[]::new);
		if (places.length > 0) {
			SheetConditionalFormatting fills = sheet.getSheetConditionalFormatting();
			ConditionalFormattingRule rule = fills.createConditionalFormattingRule(ALWAYS);
			PatternFormatting pattern = rule.createPatternFormatting();
			pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
			pattern.setFillBackgroundColor(colour.getIndex());
			fills.addConditionalFormatting(places, rule);
		}
	}

	private static void comment(Sheet sheet, CellAddress place, List<Correction> said) {
		StringBuilder text = new StringBuilder();
		for (Correction correction : said) {
			text.append(text.isEmpty() ? "" : "\n\n")
				.append(correction.severity())
				.append(": ")
				.append(correction.message())
				.append(' ')
				.append(correction.advice());
			if (!correction.proposal().isEmpty()) {
				text.append(" Usulan: ").append(correction.proposal());
			}
		}
		String ours = OURS + ControlCharacters.without(text.substring(0, Math.min(text.length(), LONGEST)));
		CreationHelper helper = sheet.getWorkbook().getCreationHelper();
		Comment comment = sheet.getCellComment(place);
		String own = "";
		if (comment == null) {
			ClientAnchor anchor = helper.createClientAnchor();
			anchor.setCol1(place.getColumn() + 1);
			anchor.setCol2(place.getColumn() + 5);
			anchor.setRow1(place.getRow());
			anchor.setRow2(place.getRow() + 6);
			comment = sheet.createDrawingPatriarch().createCellComment(anchor);
			comment.setAddress(place);
			comment.setAuthor(AUTHOR);
		}
		else {
			own = comment.getString().getString() + "\n\n";
		}
		comment.setString(helper.createRichTextString(own + ours));
	}

}
