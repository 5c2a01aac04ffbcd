package id.selaras.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet "Catatan Perbaikan" in front of a workbook that went back to its agency: what
 * to mend, with a link to each cell, and room for an explanation. It is known again when
 * the workbook returns.
 */
public final class CorrectionSheet {

	static final String NAME = "Catatan Perbaikan";

	/** Stands in A1, by which the sheet is told from one that an agency called so. */
	static final String TITLE = "Catatan Perbaikan dari Selaras";

	static final List<String> HEADINGS = List.of("Kode", "Tingkat", "Lembar", "Sel", "Temuan", "Saran", "Usulan nilai",
			"Penjelasan perangkat daerah");

	static final int FIRST_ROW = 3;

	static final int EXPLANATION = 7;

	/** Hidden: what an explanation is about. */
	static final int KEY = 8;

	private CorrectionSheet() {
	}

	/** Whether a sheet is one that Selaras added, no form of the agency. */
	public static boolean isOne(Sheet sheet) {
		return sheet.cell(0, 0).text().strip().equals(TITLE);
	}

	/** What the agency wrote as explanations, by the keys of what they explain. */
	public static Map<String, String> explanations(Sheet sheet) {
		Map<String, String> explanations = new HashMap<>();
		for (int row : sheet.rowNumbers(FIRST_ROW, sheet.lastRow() + 1)) {
			String key = sheet.cell(row, KEY).text().strip();
			String explanation = sheet.cell(row, EXPLANATION).text().strip();
			if (!key.isEmpty() && !explanation.isEmpty()) {
				explanations.put(key, explanation);
			}
		}
		return explanations;
	}

}
