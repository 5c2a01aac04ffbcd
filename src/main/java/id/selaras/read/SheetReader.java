package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one sheet from top to bottom. */
final class SheetReader {

	private static final Comparator<Attempt> BETTER = Comparator.comparing(Attempt::isSuccess)
		.thenComparingInt(Attempt::score)
		.thenComparingInt((attempt) -> attempt.columns().matches().size());

	private final Sheet sheet;

	private final FormReader.Forms forms;

	private final Location file;

	private final List<FormTable> tables = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private @Nullable Attempt nearest;

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
		int from = 0;
		for (HeaderRows.Block block : HeaderRows.find(this.sheet, this.forms.headings())) {
			int start = from;
			Optional<Attempt> best = IntStream.range(0, this.forms.definitions().size())
				.filter((form) -> block.columnsByForm().containsKey(form))
				.mapToObj((form) -> Attempt.of(this.sheet, block, form, this.forms, start, this.file))
				.flatMap(Optional::stream)
				.filter((attempt) -> this.forms.mayRead(attempt.definition(), this.sheet))
				.max(BETTER);
			if (best.isPresent() && best.get().isSuccess()) {
				found.add(best.get());
				from = best.get().header().bottom() + 1;
			}
			else if (best.isPresent() && (this.nearest == null || BETTER.compare(best.get(), this.nearest) > 0)) {
				this.nearest = best.get();
			}
		}
		return found;
	}

	private void readTable(Attempt attempt, int end) {
		ReadBody body = new ReadBody(this.sheet, attempt.definition(), attempt.columns());
		body.read(attempt.header().bottom() + 1, end);
		List<Cell> above = Stream.concat(attempt.above().stream(), body.banners().stream()).toList();
		List<StatedText> stated = new ArrayList<>(above.stream().map(this::stated).toList());
		StatedText agency = FindAgency.in(this.sheet, above, this.file).orElse(null);
		if (agency == null && !this.tables.isEmpty()) {
			FormTable before = this.tables.get(this.tables.size() - 1);
			stated.addAll(before.stated());
			agency = before.agency();
		}
		SortedMap<String, Integer> columns = new TreeMap<>();
		SortedMap<String, String> headings = new TreeMap<>();
		attempt.columns().matches().forEach((id, match) -> {
			columns.put(id, match.column());
			headings.put(id,
					String.join(" ", attempt.header().headings().getOrDefault(match.column(), List.of())).strip());
		});
		ShiftedRows shifted = new ShiftedRows(this.sheet, attempt.definition(), columns, this.file);
		List<TableRow> rows = shifted.untrusted(body.rows());
		FormTable table = new FormTable(attempt.definition(), attempt.score(), this.sheet.name(),
				attempt.header().top() + 1, columns, headings, rows, body.footers(), body.notes(), stated, agency,
				FindStated.periods(stated, this.file));
		this.tables.add(table);
		this.findings.addAll(attempt.columns().findings());
		this.findings.addAll(shifted.findings());
		this.findings.addAll(new NoteDrift(this.sheet, attempt, table, this.file).findings());
		this.findings.addAll(new NoteBody(this.sheet, attempt, table, this.file).findings(body.prepared()));
	}

	private StatedText stated(Cell cell) {
		return new StatedText(cell.text().strip(), this.file.at(this.sheet.name(), cell.reference()));
	}

}
