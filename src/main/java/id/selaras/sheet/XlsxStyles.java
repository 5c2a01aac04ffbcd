package id.selaras.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The looks of a workbook, by the number that its cells name. */
final class XlsxStyles {

	/** More than twice what Excel allows. */
	private static final int MOST = 150_000;

	private final Map<Integer, String> formats = new HashMap<>();

	private final List<Boolean> boldFonts = new ArrayList<>();

	private final List<Look> looks = new ArrayList<>();

	private XlsxStyle[] styles = {};

	private XlsxStyles() {
	}

	static XlsxStyles none() {
		return new XlsxStyles().resolved();
	}

	static XlsxStyles of(XmlPart part) {
		XlsxStyles styles = new XlsxStyles();
		part.root("styleSheet");
		while (part.child(1)) {
			switch (part.name()) {
				case "numFmts" -> styles.formats(part);
				case "fonts" -> styles.fonts(part);
				case "cellXfs" -> styles.looks(part);
				default -> {
				}
			}
		}
		part.end();
		return styles.resolved();
	}

	XlsxStyle at(int index) {
		if (index >= this.styles.length) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return this.styles[index];
	}

	private void formats(XmlPart part) {
		while (part.child(2)) {
			this.formats.put(part.number("numFmtId", 0), EscapedText.decode(part.required("formatCode")));
			demandFew(this.formats.size());
		}
	}

	private void fonts(XmlPart part) {
		while (part.child(2)) {
			boolean bold = false;
			while (part.child(3)) {
				if (part.name().equals("b")) {
					bold = part.attribute("val") == null || part.flag("val");
				}
			}
			this.boldFonts.add(bold);
			demandFew(this.boldFonts.size());
		}
	}

	private void looks(XmlPart part) {
		while (part.child(2)) {
			int format = part.number("numFmtId", 0);
			int font = part.number("fontId", 0);
			int indent = 0;
			while (part.child(3)) {
				if (part.name().equals("alignment")) {
					indent = part.number("indent", 0);
				}
			}
			this.looks.add(new Look(format, font, indent));
			demandFew(this.looks.size());
		}
	}

	private static void demandFew(int count) {
		if (count > MOST) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
	}

	/** Fonts and formats may stand behind the looks that name them. */
	private XlsxStyles resolved() {
		if (this.looks.isEmpty()) {
			this.looks.add(new Look(0, 0, 0));
		}
		// by a list: the hash of a record is linked when it is first asked for, which
		// takes long
		Map<List<Integer>, XlsxStyle> shared = new HashMap<>();
		this.styles = this.looks.stream()
			.map((look) -> shared.computeIfAbsent(look.key(), (key) -> style(look)))
			.toArray(XlsxStyle[]::new);
		return this;
	}

	private XlsxStyle style(Look look) {
		String builtIn = BuiltinFormats.getBuiltinFormat(look.format());
		String format = this.formats.getOrDefault(look.format(), (builtIn == null) ? "" : builtIn);
		boolean bold = look.font() < this.boldFonts.size() && this.boldFonts.get(look.font());
		return XlsxStyle.of(format, bold, look.indent());
	}

	/** What an entry of the list of looks says. */
	private record Look(int format, int font, int indent) {

		List<Integer> key() {
			return List.of(this.format, this.font, this.indent);
		}

	}

}
