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
			check(name);
		}
		for (Relationship root : roots) {
			if (root.is("officeDocument")) {
				return workbook(root.target());
			}
		}
		throw new RefusedException(RefusalReason.BAD_PACKAGE);
	}

	private void check(String name) {
		if (name.equals(ContentTypes.PART) || name.startsWith("[trash]/")) {
			return;
		}
		String type = this.types.of(name);
		if (type.isEmpty()) {
			throw new RefusedException(RefusalReason.BAD_PACKAGE);
		}
		if (type.endsWith("xml") || type.endsWith("vmlDrawing")) {
			// whoever gets the file from us may read what we do not
			try (XmlPart part = this.parts.open(name)) {
				part.root();
			}
		}
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
