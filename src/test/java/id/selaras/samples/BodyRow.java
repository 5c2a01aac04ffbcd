package id.selaras.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the invented agency's table.
 *
 * @param block counts the programmes from 0
 * @param firstOfBlock whether a programme begins here
 * @param more whether this is a further indicator of the row above
 */
record BodyRow(String level, String code, String name, String indicator, String unit, int block, boolean firstOfBlock,
		boolean more) {

	/** All rows, or all that have a name of their own. */
	static List<BodyRow> all(boolean onlyNamed) {
		List<BodyRow> rows = new ArrayList<>();
		int block = -1;
		for (String line : Layout.text("body/rows.txt").lines().toList()) {
			List<String> fields = ColumnGroup.fields(line, "\\|");
			boolean first = fields.get(0).equals("programme");
			block += first ? 1 : 0;
			BodyRow row = new BodyRow(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), block,
					first, fields.get(0).equals("more"));
			if (!onlyNamed || !row.more) {
				rows.add(row);
			}
		}
		return rows;
	}

	/** How far the name is indented: kegiatan below their programme, and so on. */
	int steps() {
		return switch (this.level) {
			case "kegiatan" -> 1;
			case "sub" -> 2;
			default -> 0;
		};
	}

	/** The code in so many pieces: urusan, bidang, program, kegiatan, sub kegiatan. */
	List<String> codeIn(int pieces) {
		if (pieces == 1) {
			return List.of(this.code);
		}
		List<String> parts = new ArrayList<>(List.of(this.code.split("\\.")));
		if (parts.size() > 4) {
			parts.set(3, parts.get(3) + "." + parts.remove(4));
		}
		while (parts.size() < pieces) {
			parts.add("");
		}
		while (parts.size() > pieces) {
			int last = parts.size() - 1;
			parts.set(last - 1, parts.get(last - 1) + "." + parts.remove(last));
		}
		return parts;
	}

}
