package id.selaras.sheet;

import java.util.List;

/** Whether a package is a whole and harmless workbook, before any sheet is read. */
final class WorkbookPackage {

	private final PackageParts parts;

	private final ContentTypes types;

	WorkbookPackage(PackageParts parts) {
		this.parts = parts;
		this.types = ContentTypes.of(parts);
	}

	/** The name of the part that lists the sheets. */
	String main(List<Relationship> roots) {
		for (String name : this.parts.names()) {
			if (this.types.of(name).isEmpty() && !belongsToNone(name)) {
				throw new RefusedException(RefusalReason.BAD_PACKAGE);
			}
		}
		for (Relationship root : roots) {
			if (root.is("officeDocument")) {
				return workbook(root.target());
			}
		}
		throw new RefusedException(RefusalReason.BAD_PACKAGE);
	}

	/** Whoever gets the file from us may read what we did not. */
	void checkTheRest() {
		for (String name : this.parts.names()) {
			String type = this.types.of(name);
			if (!this.parts.wasOpened(name) && (type.endsWith("xml") || type.endsWith("vmlDrawing"))) {
				try (XmlPart part = this.parts.open(name)) {
					part.root();
				}
			}
		}
	}

	private static boolean belongsToNone(String name) {
		return name.equals(ContentTypes.PART) || name.startsWith("[trash]/");
	}

	private String workbook(String main) {
		String type = this.types.of(main);
		if (type.contains("sheet.binary")) {
			throw new RefusedException(RefusalReason.XLSB);
		}
		if (type.contains("wordprocessingml")) {
			throw new RefusedException(RefusalReason.WORD_DOCUMENT);
		}
		return main;
	}

}
