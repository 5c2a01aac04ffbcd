package id.selaras.sheet;

/** Reads the comments of a sheet. */
final class XlsxComments {

	private XlsxComments() {
	}

	static void read(XmlPart part, SheetLimits limits, Sheet.Builder sheet) {
		RichText text = new RichText(limits.cellLength());
		int comments = 0;
		part.root("comments");
		while (part.child(1)) {
			boolean list = part.name().equals("commentList");
			while (part.child(2)) {
				if (list && ++comments > limits.cells()) {
					throw new RefusedException(RefusalReason.TOO_LARGE);
				}
				if (list) {
					comment(part, text, sheet);
				}
			}
		}
		part.end();
	}

	private static void comment(XmlPart part, RichText text, Sheet.Builder sheet) {
		Reference place = Reference.of(part.required("ref"));
		while (part.child(3)) {
			if (part.name().equals("text")) {
				sheet.comment(Cell.reference(place.row(), place.column()), text.read(part));
			}
		}
	}

}
