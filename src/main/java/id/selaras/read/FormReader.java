package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Opened;
import id.selaras.sheet.Refusal;
import id.selaras.sheet.Sheet;
import id.selaras.sheet.Workbook;
import id.selaras.sheet.WorkbookOpener;
import org.jspecify.annotations.Nullable;

/** The stage: opens a file and recognises the forms on its visible sheets. */
public final class FormReader {

	private static final int SURE_ENOUGH = 50;

	private final WorkbookOpener opener;

	private final List<FormDefinition> definitions;

	/**
	 * A reader of these forms.
	 * @param definitions of reported forms; the plan has a reader of its own
	 */
	public FormReader(WorkbookOpener opener, List<FormDefinition> definitions) {
		this.opener = opener;
		this.definitions = List.copyOf(definitions);
	}

	/** A reader of what agencies send: all forms but the plan. */
	public static FormReader ofReports(WorkbookOpener opener, List<FormDefinition> definitions) {
		return new FormReader(opener,
				definitions.stream().filter((definition) -> definition.kind() != FormKind.PLAN).toList());
	}

	public ReadResult read(byte[] bytes, Location file) {
		Opened opened = this.opener.open(bytes);
		if (opened instanceof Refusal refusal) {
			return new ReadResult(false, null, List.of(), List.of(refusal.finding(file)));
		}
		Workbook workbook = (Workbook) opened;
		List<FormTable> tables = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		workbook.remarks().forEach((remark) -> findings.add(remark.finding(file)));
		Attempt nearest = null;
		for (Sheet sheet : workbook.sheets()) {
			if (sheet.isHidden()) {
				continue;
			}
			Attempt attempt = best(sheet, file);
			if (attempt != null && attempt.isSuccess()) {
				tables.add(table(attempt, sheet, file));
				findings.addAll(unused(attempt, sheet, file));
			}
			else if (attempt != null && (nearest == null || attempt.score > nearest.score)) {
				nearest = attempt;
			}
		}
		if (tables.isEmpty()) {
			findings.add(Finding.of(notRecognised(nearest), file));
		}
		return new ReadResult(true, workbook.modified(), tables, findings);
	}

	private @Nullable Attempt best(Sheet sheet, Location file) {
		return this.definitions.stream()
			.map((definition) -> Attempt.of(sheet, definition, file))
			.flatMap(Optional::stream)
			.max(Comparator.comparing(Attempt::isSuccess).thenComparingInt(Attempt::score))
			.orElse(null);
	}

	private static FormTable table(Attempt attempt, Sheet sheet, Location file) {
		ReadBody body = new ReadBody(sheet, attempt.definition, attempt.mapping.columns());
		body.readBelow(attempt.header.bottom());
		return new FormTable(attempt.definition, attempt.score, sheet.name(), attempt.header.top() + 1,
				attempt.mapping.columns(), body.rows(), body.footers(), body.notes(), attempt.stated,
				FindStated.periods(attempt.stated, file));
	}

	/** A column that is no column of the form is not read, and that is said. */
	private static List<Finding> unused(Attempt attempt, Sheet sheet, Location file) {
		List<Finding> findings = new ArrayList<>();
		for (int column : attempt.mapping.unused()) {
			List<String> path = attempt.header.headings().getOrDefault(column, List.of());
			findings.add(Finding.of(new ColumnNotRead(String.join(" / ", path)),
					file.at(sheet.name(), Cell.reference(attempt.header.top(), column))));
		}
		return findings;
	}

	private static FindingFacts notRecognised(@Nullable Attempt nearest) {
		if (nearest == null) {
			return new NoTableFound();
		}
		String missing = nearest.mapping.missing().isEmpty() ? "judul formulir"
				: String.join(", ", nearest.mapping.missing());
		return new FormNotRecognised(nearest.definition.name(), missing);
	}

	/** One form tried on one sheet. */
	private record Attempt(FormDefinition definition, Header header, MapColumns.Mapping mapping,
			List<StatedText> stated, int score) {

		static Optional<Attempt> of(Sheet sheet, FormDefinition definition, Location file) {
			Header header = new FindHeader(sheet, definition).find();
			if (header == null) {
				return Optional.empty();
			}
			MapColumns.Mapping mapping = MapColumns.map(header, definition);
			List<StatedText> stated = FindStated.above(sheet, header.top(), file);
			return Optional
				.of(new Attempt(definition, header, mapping, stated, score(definition, header, mapping, stated)));
		}

		boolean isSuccess() {
			return this.mapping.missing().isEmpty() && this.score >= SURE_ENOUGH;
		}

		/**
		 * Forty for a title, sixty for the share of the sheet's columns that are
		 * explained.
		 */
		private static int score(FormDefinition definition, Header header, MapColumns.Mapping mapping,
				List<StatedText> stated) {
			List<String> title = new ArrayList<>();
			stated.forEach((text) -> title.addAll(HeadingWords.of(text.text())));
			boolean titled = definition.titles()
				.stream()
				.anyMatch((words) -> HeadingWords.allIn(HeadingWords.of(String.join(" ", words)), title));
			int explained = 60 * mapping.columns().size() / Math.max(header.headings().size(), 1);
			return explained + (titled ? 40 : 0);
		}

	}

	@FindingType(severity = Severity.ERROR,
			text = "Formulir tidak dikenali. Yang paling mirip: {nearest}; tidak ditemukan: {missing}.",
			english = "No form recognised. The nearest is {nearest}; not found: {missing}.",
			advice = "Gunakan formulir yang diminta dan jangan menghapus judul kolomnya.",
			adviceEnglish = "Use the form that was asked for and keep its column headings.")
	private record FormNotRecognised(String nearest, String missing) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Kolom \"{heading}\" tidak dikenali dan tidak dibaca.",
			english = "The column \"{heading}\" is not known and was not read.",
			advice = "Perbaiki judul kolomnya seperti pada formulir, atau biarkan bila memang tambahan.",
			adviceEnglish = "Mend the heading, or leave it if the column is an extra one.")
	private record ColumnNotRead(String heading) implements FindingFacts {
	}

	@FindingType(severity = Severity.ERROR, text = "Tidak ada tabel formulir dalam berkas ini.",
			english = "There is no form table in this file.",
			advice = "Kirim formulir yang diminta; berkas ini disimpan tetapi tidak dihitung.",
			adviceEnglish = "Send the form that was asked for; this file is kept but not counted.")
	private record NoTableFound() implements FindingFacts {
	}

}
