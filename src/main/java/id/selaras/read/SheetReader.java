package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one sheet from top to bottom. */
final class SheetReader {

	private static final Comparator<Attempt> BETTER = Comparator.comparing(Attempt::isSuccess)
		.thenComparingInt(Attempt::score)
		.thenComparingInt((attempt) -> attempt.columns().matches().size())
		.thenComparingInt(Attempt::titleWords);

	private final Sheet sheet;

	private final FormReader.Forms forms;

	private final Location file;

	private final List<FormTable> tables = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private @Nullable Attempt nearest;

	/** Of the table before. */
	private @Nullable TableTitle title;

	SheetReader(Sheet sheet, FormReader.Forms forms, Location file) {
		this.sheet = sheet;
		this.forms = forms;
		this.file = file;
	}

	void read() {
		List<Attempt> found = attempts();
		for (int i = 0; i < found.size(); i++) {
			int end = (i + 1 < found.size()) ? found.get(i + 1).start() : Integer.MAX_VALUE;
			readTable(found.get(i), end);
		}
	}

	List<FormTable> tables() {
		return this.tables;
	}

	List<Finding> findings() {
		return this.findings;
	}

	/** The likeliest form of those that were not recognised. */
	@Nullable Attempt nearest() {
		return this.nearest;
	}

	private List<Attempt> attempts() {
		List<Attempt> found = new ArrayList<>();
		TryForms trial = new TryForms(this.sheet, this.forms, this.file);
		int from = 0;
		for (HeaderRows.Block block : HeaderRows.find(this.sheet, this.forms.headings())) {
			Optional<Attempt> best = trial.on(block, from).stream().max(BETTER);
			if (best.isPresent() && best.get().isSuccess()) {
				if (!isNextPage(found, best.get())) {
					found.add(best.get());
				}
				from = best.get().header().bottom() + 1;
			}
			else if (best.isPresent() && (this.nearest == null || BETTER.compare(best.get(), this.nearest) > 0)) {
				this.nearest = best.get();
			}
		}
		return found;
	}

	private boolean isNextPage(List<Attempt> found, Attempt next) {
		Attempt last = found.isEmpty() ? null : found.get(found.size() - 1);
		return last != null && new PageHeading(this.sheet, last.header(), last.above()).isPage(this.sheet, next);
	}

	/** Reads a table, and each part of it that is of another agency. */
	private void readTable(Attempt attempt, int end) {
		TableTitle title = title(attempt);
		PageHeading page = new PageHeading(this.sheet, attempt.header(), attempt.above());
		this.findings.addAll(attempt.columns().findings());
		int first = this.tables.size();
		int row = attempt.header().bottom() + 1;
		do {
			ReadBody body = new ReadBody(this.sheet, attempt, this.forms.openings(attempt.definition()), page, title,
					this.tables.size() > first);
			row = body.read(row, end);
			Cell named = body.agency();
			if (named != null) {
				TableTitle under = title.under(FindAgency.stated(this.sheet, named, this.file));
				if (this.tables.size() == first) {
					noteDiffering(title, under);
				}
				title = under;
			}
			Cell period = body.period();
			if (period != null) {
				title = title.at(new StatedText(period.text(), this.file.at(this.sheet.name(), period.reference())));
			}
			if (this.tables.size() == first || !body.rows().isEmpty()) {
				add(attempt, title, body);
			}
			else if (named != null) {
				body.remarks().agencyWithoutRows(named);
			}
			this.findings.addAll(body.remarks().findings(this.file, this.sheet.name()));
		}
		while (row < end);
		this.title = title;
		this.findings.addAll(new NoteDrift(this.sheet, attempt, this.tables.get(first), this.file).findings());
	}

	private TableTitle title(Attempt attempt) {
		TableTitle own = TableTitle.of(this.sheet, attempt.above(), this.file);
		if (this.title == null) {
			return own;
		}
		TableTitle whole = own.after(this.title);
		StatedText named = (whole.inherited() && whole.agencies().size() == 1) ? whole.agencies().get(0) : null;
		boolean several = this.tables.stream().map(FormTable::agency).filter(Objects::nonNull).distinct().count() > 1;
		if (named != null && several) {
			this.findings.add(Finding.of(new AgencyInherited(named.text(), named.location().place()),
					this.file.at(this.sheet.name(),
							Cell.reference(attempt.header().top(), attempt.header().headings().firstKey()))));
		}
		return whole;
	}

	/** Between tables the file's reader tells; this is within one. */
	private void noteDiffering(TableTitle above, TableTitle under) {
		StatedText named = under.agencies().get(0);
		if (!above.agencies().isEmpty() && !above.names(named.text())) {
			this.findings.add(AgenciesDiffer.of(named, above.agencies().get(0)));
		}
	}

	private void add(Attempt attempt, TableTitle title, ReadBody body) {
		SortedMap<String, Integer> columns = new TreeMap<>();
		SortedMap<String, String> headings = new TreeMap<>();
		attempt.columns().matches().forEach((id, match) -> {
			columns.put(id, match.column());
			headings.put(id,
					String.join(" ", attempt.header().headings().getOrDefault(match.column(), List.of())).strip());
		});
		ShiftedRows shifted = new ShiftedRows(this.sheet, attempt.definition(), columns, this.file);
		List<TableRow> rows = shifted.untrusted(body.rows());
		Cell programme = body.programme();
		if (programme != null) {
			columns.putIfAbsent("programme", programme.column());
		}
		FormTable table = new FormTable(attempt.definition(), attempt.score(), this.sheet.name(),
				attempt.header().top() + 1, columns, headings, rows, body.footers(), body.notes(), title.stated(),
				title.agencies(), title.allPeriods(this.file));
		this.tables.add(table);
		this.findings.addAll(shifted.findings());
		this.findings
			.addAll(new NoteBody(this.sheet, attempt, table, this.file).findings(body.remarks().preparedRows()));
	}

	@FindingType(severity = Severity.WARNING,
			text = "Tabel ini tidak menyebut perangkat daerahnya; dibaca sebagai \"{agency}\" seperti di {place}, padahal lembar ini menyebut beberapa perangkat daerah.",
			english = "This table names no agency; it is read as of \"{agency}\" as at {place}, though this sheet names several.",
			advice = "Tulis nama perangkat daerah di atas setiap tabel.",
			adviceEnglish = "Name the agency above each table.")
	private record AgencyInherited(String agency, String place) implements FindingFacts {
	}

}
