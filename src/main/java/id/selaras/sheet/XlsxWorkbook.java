package id.selaras.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads .xlsx and .xlsm, in the transitional and in the strict form. */
final class XlsxWorkbook {

	private static final Set<String> NOT_OF_CELLS = Set.of("chartsheet", "dialogsheet");

	private static final Set<String> MACRO_SHEETS = Set.of("xlMacrosheet", "xlIntlMacrosheet");

	private final PackageParts parts;

	private final SheetLimits limits;

	private final List<Remark> remarks = new ArrayList<>();

	private XlsxWorkbook(PackageParts parts, SheetLimits limits) {
		this.parts = parts;
		this.limits = limits;
	}

	static Workbook read(PackageParts parts, SheetLimits limits) {
		return new XlsxWorkbook(parts, limits).read();
	}

	private Workbook read() {
		List<Relationship> roots = Relationship.of(this.parts, "");
		WorkbookPackage whole = new WorkbookPackage(this.parts);
		String main = whole.main(roots);
		List<Relationship> relationships = Relationship.of(this.parts, main);
		WorkbookPart workbook;
		try (XmlPart part = this.parts.open(main)) {
			workbook = WorkbookPart.of(part, this.limits);
		}
		remark(relationships);
		XlsxCells cells = new XlsxCells(strings(relationships), styles(relationships), workbook.dates());
		XlsxSheet reader = new XlsxSheet(cells, this.limits);
		List<Sheet> sheets = new ArrayList<>();
		for (WorkbookPart.Entry entry : workbook.sheets()) {
			Relationship target = relationships.stream()
				.filter((relationship) -> relationship.id().equals(entry.id()))
				.findFirst()
				.orElseThrow(() -> new RefusedException(RefusalReason.BAD_PACKAGE));
			if (!NOT_OF_CELLS.contains(target.type()) && !MACRO_SHEETS.contains(target.type())) {
				sheets.add(sheet(reader, entry, target.target()));
			}
		}
		LocalDate modified = modified(roots);
		whole.checkTheRest();
		return new Workbook(sheets, modified, this.remarks);
	}

	private Sheet sheet(XlsxSheet reader, WorkbookPart.Entry entry, String name) {
		Sheet.Builder sheet = new Sheet.Builder(entry.name(), entry.hidden());
		try (XmlPart part = this.parts.open(name)) {
			reader.read(part, sheet);
		}
		for (Relationship relationship : Relationship.of(this.parts, name)) {
			if (relationship.is("comments")) {
				try (XmlPart part = this.parts.open(relationship.target())) {
					XlsxComments.read(part, this.limits, sheet);
				}
			}
		}
		return sheet.build();
	}

	/**
	 * Some programs point to parts that they then do not write: fatal where a cell needs
	 * them.
	 */
	private boolean isThere(Relationship relationship, String type) {
		return relationship.is(type) && this.parts.has(relationship.target());
	}

	private SharedStrings strings(List<Relationship> relationships) {
		for (Relationship relationship : relationships) {
			if (isThere(relationship, "sharedStrings")) {
				try (XmlPart part = this.parts.open(relationship.target())) {
					return SharedStrings.of(part, this.limits);
				}
			}
		}
		return SharedStrings.NONE;
	}

	private XlsxStyles styles(List<Relationship> relationships) {
		for (Relationship relationship : relationships) {
			if (isThere(relationship, "styles")) {
				try (XmlPart part = this.parts.open(relationship.target())) {
					return XlsxStyles.of(part);
				}
			}
		}
		return XlsxStyles.none();
	}

	private @Nullable LocalDate modified(List<Relationship> roots) {
		for (Relationship relationship : roots) {
			if (isThere(relationship, "core-properties")) {
				try (XmlPart part = this.parts.open(relationship.target())) {
					return CoreProperties.modified(part);
				}
			}
		}
		return null;
	}

	private void remark(List<Relationship> relationships) {
		if (relationships.stream()
			.anyMatch((each) -> each.type().equals("vbaProject") || MACRO_SHEETS.contains(each.type()))) {
			this.remarks.add(new Remark(new MacrosIgnored()));
		}
		if (relationships.stream().anyMatch((each) -> each.type().equals("externalLink"))) {
			this.remarks.add(new Remark(new ExternalLinksIgnored()));
		}
	}

}
