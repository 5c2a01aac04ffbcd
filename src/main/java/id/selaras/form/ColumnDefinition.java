package id.selaras.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One column of a form, or the family of columns under one heading.
 *
 * @param id such as {@code target}; its physical columns are {@code target},
 * {@code target.k}, {@code realised.q1.rp}, {@code target.2023.k} or, where years are
 * only counted, {@code target.y1.k}
 * @param headings spellings of the heading, the usual one first
 * @param parts what stands side by side under the heading; empty where the column is one
 * @param carryDown whether a blank cell means the same as the one above
 * @param joined whether several columns under the heading make one text, such as a code
 * that is written in pieces
 * @param derived whether the form computes it: a row with nothing else is a prepared one
 */
public record ColumnDefinition(String id, List<String> headings, ColumnType type, Repeat repeat, Set<Part> parts,
		Presence presence, boolean carryDown, boolean joined, boolean derived) {

	private static final Pattern PARTS = Pattern.compile("\\.");

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	public ColumnDefinition {
		headings = List.copyOf(headings);
		parts = Set.copyOf(parts);
	}

	/** Whether a physical column belongs to this one. */
	public boolean owns(String columnId) {
		return columnId.startsWith(this.id)
				&& (columnId.length() == this.id.length() || columnId.charAt(this.id.length()) == '.');
	}

	/**
	 * A physical column as people call it: {@code Realisasi Pada Triwulan TW IV Rp} for
	 * {@code realised.q4.rp}.
	 */
	public String label(String columnId) {
		StringBuilder label = new StringBuilder(this.headings.get(0));
		for (String part : PARTS.split(columnId.substring(this.id.length()), -1)) {
			label.append(part.isEmpty() ? "" : " " + words(part));
		}
		return label.toString();
	}

	private static String words(String part) {
		if (part.matches("q[1-4]")) {
			return "TW " + QUARTERS.get(part.charAt(1) - '1');
		}
		return part.matches("y\\d+") ? "tahun ke-" + part.substring(1)
				: part.equals("rp") ? "Rp" : part.toUpperCase(Locale.ROOT);
	}

	/** Whether its cells hold numbers. */
	public boolean isNumeric() {
		return switch (this.type) {
			case QUANTITY, MONEY, PERCENT -> true;
			case TEXT, CODE, DATE -> false;
		};
	}

}
