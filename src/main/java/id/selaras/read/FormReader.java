package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.form.Presence;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CorrectionSheet;
import id.selaras.sheet.Opened;
import id.selaras.sheet.Refusal;
import id.selaras.sheet.Sheet;
import id.selaras.sheet.Workbook;
import id.selaras.sheet.WorkbookOpener;
import org.jspecify.annotations.Nullable;

/** The stage: opens a file and recognises the tables on its visible sheets as forms. */
public final class FormReader {

	private static final int NAMED = 4;

	private final WorkbookOpener opener;

	private final List<FormDefinition> definitions;

	private final Forms forms;

	/**
	 * A reader of these forms.
	 * @param definitions of reported forms; the plan has a reader of its own
	 */
	public FormReader(WorkbookOpener opener, List<FormDefinition> definitions) {
		this.opener = opener;
		this.definitions = List.copyOf(definitions);
		this.forms = new Forms(this.definitions, new FormTitles(this.definitions),
				this.definitions.stream()
					.collect(Collectors.toMap(FormDefinition::id, FooterOpenings::new, (one, other) -> one)),
				new HeadingLookup(this.definitions));
	}

	/** A reader of what agencies send: all forms but the plan. */
	public static FormReader ofReports(WorkbookOpener opener, List<FormDefinition> definitions) {
		return new FormReader(opener,
				definitions.stream().filter((definition) -> definition.kind() != FormKind.PLAN).toList());
	}

	/**
	 * The forms that are looked for.
	 *
	 * @param openings of the lines below the table, by the form's id
	 */
	record Forms(List<FormDefinition> definitions, FormTitles titles, Map<String, FooterOpenings> openings,
			HeadingLookup headings) {

		FooterOpenings openings(FormDefinition definition) {
			return Objects.requireNonNull(this.openings.get(definition.id()));
		}

		/** A hidden sheet is read only by a form that names it. */
		boolean mayRead(FormDefinition definition, Sheet sheet) {
			return !sheet.isHidden() || definition.hiddenSheets()
				.stream()
				.anyMatch((name) -> name.equalsIgnoreCase((sheet.name() == null) ? "" : sheet.name()));
		}

		boolean mayRead(Sheet sheet) {
			return this.definitions.stream().anyMatch((definition) -> mayRead(definition, sheet));
		}

	}

	public ReadResult read(byte[] bytes, Location file) {
		Opened opened = this.opener.open(bytes);
		if (opened instanceof Refusal refusal) {
			return new ReadResult(false, null, List.of(), List.of(refusal.finding(file)));
		}
		return read((Workbook) opened, file);
	}

	private ReadResult read(Workbook workbook, Location file) {
		List<FormTable> tables = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		workbook.remarks().forEach((remark) -> findings.add(remark.finding(file)));
		Attempt nearest = null;
		List<Finding> unread = new ArrayList<>();
		for (Sheet sheet : workbook.forms()) {
			if (!this.forms.mayRead(sheet)) {
				findings
					.add(Finding.of(new HiddenSheetNotRead(String.valueOf(sheet.name())), file.at(sheet.name(), null)));
				continue;
			}
			SheetReader reader = new SheetReader(sheet, this.forms, file);
			reader.read();
			if (reader.tables().isEmpty()) {
				int row = (reader.nearest() != null) ? SheetNotRead.figures(sheet)
						: SheetNotRead.continuation(sheet, tables);
				if (row >= 0) {
					unread.add(Finding.of(new SheetNotRead(String.valueOf(sheet.name()), row + 1),
							file.at(sheet.name(), Cell.reference(row, sheet.row(row).get(0).column()))));
				}
			}
			tables.addAll(reader.tables());
			findings.addAll(reader.findings());
			Attempt near = reader.nearest();
			if (near != null && (nearest == null || near.score() > nearest.score())) {
				nearest = near;
			}
		}
		if (tables.isEmpty()) {
			findings.add(Finding.of(notRecognised(nearest), file));
		}
		else {
			findings.addAll(unread);
		}
		findings.addAll(AgenciesDiffer.between(tables));
		Map<String, String> explanations = workbook.corrections().map(CorrectionSheet::explanations).orElse(Map.of());
		return new ReadResult(true, workbook.modified(), tables, findings, explanations);
	}

	private FindingFacts notRecognised(@Nullable Attempt nearest) {
		if (nearest == null) {
			Map<String, Long> sought = this.definitions.stream()
				.flatMap((definition) -> definition.columns().stream())
				.filter((column) -> column.presence() == Presence.REQUIRED)
				.collect(Collectors.groupingBy((column) -> column.headings().get(0), TreeMap::new,
						Collectors.counting()));
			List<String> headings = sought.keySet()
				.stream()
				.sorted(Comparator.comparing((String heading) -> -sought.getOrDefault(heading, 0L)))
				.limit(NAMED)
				.toList();
			return new HeaderNotFound(String.join(", ", headings));
		}
		List<String> missing = nearest.missing();
		return new FormNotRecognised(nearest.definition().name(),
				missing.isEmpty() ? "judul formulir" : String.join(", ", missing));
	}

	@FindingType(severity = Severity.ERROR,
			text = "Formulir tidak dikenali. Yang paling mirip: {nearest}; tidak ditemukan: {missing}.",
			english = "No form recognised. The nearest is {nearest}; not found: {missing}.",
			advice = "Gunakan formulir yang diminta dan jangan menghapus judul kolomnya.",
			adviceEnglish = "Use the form that was asked for and keep its column headings.")
	private record FormNotRecognised(String nearest, String missing) implements FindingFacts {
	}

	@FindingType(severity = Severity.ERROR,
			text = "Tidak ada baris judul kolom formulir dalam berkas ini; yang dicari antara lain: {headings}.",
			english = "There is no row of headings of a form in this file; looked for were, among others: {headings}.",
			advice = "Kirim formulir yang diminta; berkas ini disimpan tetapi tidak dihitung.",
			adviceEnglish = "Send the form that was asked for; this file is kept but not counted.")
	private record HeaderNotFound(String headings) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "Lembar tersembunyi \"{name}\" tidak dibaca.",
			english = "The hidden sheet \"{name}\" was not read.",
			advice = "Tampilkan lembarnya bila isinya harus dihitung.",
			adviceEnglish = "Unhide the sheet if it is to be counted.")
	private record HiddenSheetNotRead(String name) implements FindingFacts {
	}

}
