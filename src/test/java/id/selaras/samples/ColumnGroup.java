package id.selaras.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns under one heading.
 *
 * @param pieces how many physical columns one column fills, such as a code in pieces
 * @param subs sub headings: quarters or years
 * @param parts what stands side by side below, such as K and Rp
 */
record ColumnGroup(String id, int pieces, String heading, List<String> subs, List<String> parts) {

	/** Instead of an id: a column that is no column of the form. */
	static final String NO_COLUMN = "-";

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	private static final Map<String, String> PARTS = Map.of("K", ".k", "Kinerja", ".k", "target", ".k", "Rp", ".rp",
			"Anggaran", ".rp", "Persen", ".percent");

	/** Reads {@code id*pieces | heading | subs | parts}. */
	static ColumnGroup of(String line) {
		List<String> fields = fields(line, "\\|");
		List<String> id = fields(fields.get(0), "\\*");
		return new ColumnGroup(id.get(0), (id.size() > 1) ? Integer.parseInt(id.get(1)) : 1, fields.get(1),
				(fields.size() > 2) ? fields(fields.get(2), ",") : List.of(),
				(fields.size() > 3) ? fields(fields.get(3), ",") : List.of());
	}

	/**
	 * The ids of the columns from left to right; that of a piece stands once per piece.
	 */
	List<String> ids() {
		List<String> ids = new ArrayList<>();
		for (String sub : this.subs.isEmpty() ? List.of("") : this.subs) {
			for (String part : this.parts.isEmpty() ? List.of("") : this.parts) {
				for (int piece = 0; piece < this.pieces; piece++) {
					ids.add(this.id + suffix(sub) + PARTS.getOrDefault(part, ""));
				}
			}
		}
		return ids;
	}

	int width() {
		return ids().size();
	}

	private static String suffix(String sub) {
		String last = sub.substring(sub.lastIndexOf(' ') + 1);
		if (last.isEmpty()) {
			return "";
		}
		if (QUARTERS.contains(last) || sub.startsWith("TW ")) {
			return ".q" + (QUARTERS.contains(last) ? QUARTERS.indexOf(last) + 1 : Integer.parseInt(last));
		}
		return (last.length() == 4) ? "." + last : ".y" + last;
	}

	static List<String> fields(String line, String separator) {
		List<String> fields = new ArrayList<>();
		for (String field : line.strip().split(separator, -1)) {
			fields.add(field.strip());
		}
		return fields.equals(List.of("")) ? List.of() : fields;
	}

}
