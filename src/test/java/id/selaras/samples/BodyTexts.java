package id.selaras.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the columns of words, by form and column id. */
final class BodyTexts {

	private final Layout layout;

	private final Map<String, List<String>> texts = new HashMap<>();

	private final List<BodyRow> rows;

	BodyTexts(Layout layout) {
		this.layout = layout;
		this.rows = (layout.rows() == Layout.Rows.NONE) ? List.of()
				: BodyRow.all(layout.rows() == Layout.Rows.ACTIVITIES);
		Layout.text("body/texts.txt").lines().forEach((line) -> {
			int colon = line.indexOf(':');
			this.texts.put(line.substring(0, colon), ColumnGroup.fields(line.substring(colon + 1), "\\|"));
		});
	}

	List<BodyRow> rows() {
		return this.rows;
	}

	/** Whether the text is said once for all rows of a programme. */
	boolean isOfBlock(String id, boolean carriedDown) {
		return switch (this.layout.rows()) {
			case HIERARCHY -> (carriedDown && !id.equals("programme")) || id.equals("no");
			case INDICATORS -> carriedDown || id.equals("no");
			case ACTIVITIES, LIST, NONE -> carriedDown;
		};
	}

	/** Whether the text is the same as in the row above: a further indicator of it. */
	boolean isOfRowAbove(String id, BodyRow row) {
		return row.more() && this.layout.rows() == Layout.Rows.HIERARCHY
				&& (id.equals("programme") || id.equals("code"));
	}

	String text(int index, String id, int piece, int pieces, boolean carriedDown) {
		BodyRow row = this.rows.get(index);
		boolean listed = this.layout.rows() == Layout.Rows.LIST;
		return switch (id) {
			case "no" -> String.valueOf(isOfBlock(id, carriedDown) ? row.block() + 1 : index + 1);
			case "indicator" -> row.indicator();
			case "unit" -> row.unit();
			case "programme-code" -> block(row).code();
			case "code" -> (this.layout.rows() == Layout.Rows.INDICATORS) ? "IK-%02d".formatted(index + 1)
					: row.codeIn(pieces).get(piece);
			case "programme" -> listed ? listed(row.block(), id)
					: ((this.layout.rows() == Layout.Rows.INDICATORS) ? block(row) : row).name();
			case "name" -> listed ? listed(index, id) : row.name();
			default -> listed(carriedDown ? row.block() : index, (piece > 0) ? id + "-" + (piece + 1) : id);
		};
	}

	private BodyRow block(BodyRow row) {
		return this.rows.stream().filter((each) -> each.block() == row.block()).findFirst().orElseThrow();
	}

	private String listed(int index, String id) {
		List<String> own = this.texts.getOrDefault(this.layout.form() + "." + id, this.texts.get(id));
		if (own == null) {
			throw new IllegalStateException("No texts for " + id + " of " + this.layout.form());
		}
		return own.get(index % own.size());
	}

}
