package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Pass: the rows between a header and the form's footer, then the footer: averages,
 * predicates and totals as rows, factors and follow-ups as text, up to the signatures. A
 * row that names another agency ends it too.
 */
final class ReadBody {

	private static final Location NOWHERE = Location.of("", "");

	private final Sheet sheet;

	private final FormDefinition definition;

	private final Columns columns;

	private final CellsOfRow cells;

	private final PageHeading page;

	private final TableTitle title;

	private final Entries entries;

	private final AgencyBand bands;

	private final boolean continued;

	private final List<TableRow> rows = new ArrayList<>();

	private final Map<String, TableRow> footers = new HashMap<>();

	private final FooterOpenings openings;

	private final FooterLines footerLines;

	private final BodyRemarks remarks = new BodyRemarks();

	private @Nullable Cell agency;

	private @Nullable Cell period;

	private boolean afterSummary;

	private @Nullable String openNote;

	private @Nullable Cell programme;

	/**
	 * A body to be read.
	 * @param title of the table, or of the part of it that was read before
	 * @param continued whether there is such a part
	 */
	ReadBody(Sheet sheet, Attempt attempt, FooterOpenings openings, PageHeading page, TableTitle title,
			boolean continued) {
		this.sheet = sheet;
		this.definition = attempt.definition();
		this.columns = attempt.columns();
		this.cells = new CellsOfRow(sheet, this.definition, this.columns);
		this.page = page;
		this.title = title;
		this.continued = continued;
		this.openings = openings;
		this.footerLines = new FooterLines(openings);
		this.entries = new Entries(this.definition, this.columns.matches().keySet());
		ColumnMatch name = this.columns.matches().get(this.definition.nameColumn());
		ColumnMatch number = this.columns.matches().get("no");
		this.bands = new AgencyBand(sheet, (number == null) ? -1 : number.column(),
				(name == null) ? attempt.header().headings().firstKey() : name.column());
	}

	/**
	 * Reads from one row to another, which is not read itself.
	 * @return the row that names another agency than the rows above it, or the end
	 */
	int read(int first, int end) {
		for (int row : this.sheet.rowNumbers(first, end)) {
			List<Cell> cells = this.sheet.row(row);
			TableRow entry = this.cells.of(row);
			boolean valued = this.entries.hasValue(entry);
			Optional<Cell> band = this.bands.in(cells, valued);
			Optional<Cell> stated = (valued || this.openNote != null) ? Optional.empty() : PeriodBand.in(cells);
			if (stated.isPresent()) {
				if (endsAt(stated.get())) {
					return row;
				}
			}
			else if (band.isPresent() && isBand(row, end)) {
				boolean same = isSame(band.get());
				if (!same && !this.rows.isEmpty()) {
					return row;
				}
				if (!same) {
					noteAgency(band.get());
				}
				if (valued) {
					this.remarks.figuresOf(band.get());
				}
			}
			else if (this.page.repeats(cells) || this.page.repeatsTitle(cells)) {
				this.remarks.repeated(cells.get(0));
			}
			else if (this.page.resembles(cells)) {
				this.remarks.resembling(cells.get(0));
			}
			else if (FooterLines.isSignature(cells) && !this.entries.isEntry(entry, FooterLines::isSignature)) {
				noteBelow(row, end);
				return end;
			}
			else {
				read(entry, cells);
			}
		}
		return end;
	}

	/** Below a footer a name alone is no more than a line of its text. */
	private boolean isBand(int row, int end) {
		return this.openNote == null || this.sheet.rowNumbers(row + 1, end)
			.stream()
			.findFirst()
			.filter((next) -> this.entries.isEntry(this.cells.of(next)))
			.isPresent();
	}

	/** A period ends what stands above it, and is that of the rows below. */
	private boolean endsAt(Cell stated) {
		boolean same = this.title.states(new StatedText(stated.text(), NOWHERE));
		if (!same && !this.rows.isEmpty()) {
			return true;
		}
		if (!same && (this.continued || this.agency != null || this.title.periods().isEmpty())) {
			this.period = (this.period == null) ? stated
					: Cell.text(this.period.row(), this.period.column(), this.period.text() + " " + stated.text());
		}
		else if (!same) {
			this.remarks.alone(stated);
		}
		return false;
	}

	private boolean isSame(Cell band) {
		String named = FindAgency.name(band.text());
		return (this.agency == null) ? this.title.names(named)
				: TableTitle.isSame(FindAgency.name(this.agency.text()), named);
	}

	private void noteAgency(Cell band) {
		if (this.agency != null) {
			this.remarks.agencyWithoutRows(this.agency);
		}
		this.agency = band;
	}

	private void noteBelow(int signature, int end) {
		this.sheet.rowNumbers(signature + 1, end)
			.stream()
			.map(this.cells::of)
			.filter(this.entries::isEntry)
			.findFirst()
			.ifPresent((row) -> this.remarks.belowSignature(row.cell(this.definition.nameColumn())));
	}

	private void read(TableRow row, List<Cell> cells) {
		Cell opening = this.openings.in(cells);
		String opened = (opening == null || this.entries.isEntry(row, (cell) -> cell.equals(opening))) ? null
				: this.footerLines.open(opening);
		if (opened != null) {
			this.footers.putIfAbsent(opened, row);
			boolean summary = FooterLines.isSummary(opened);
			this.afterSummary |= summary;
			this.openNote = summary ? this.openNote : opened;
		}
		else if (this.openNote != null && !this.entries.isEntry(row)) {
			this.footerLines.add(this.openNote, cells.get(0).text());
		}
		else if (!this.entries.isNumberRow(row)) {
			take(row, cells);
		}
	}

	private void take(TableRow row, List<Cell> cells) {
		boolean valued = this.entries.hasValue(row);
		Cell alone = valued ? null : LoneText.in(cells).orElse(null);
		if (alone != null && isProgramme(alone)) {
			this.programme = (this.programme == null) ? alone : this.programme;
			this.rows.add(programmeRow(row, alone));
		}
		else if (alone == null || !LoneText.isRemark(alone)) {
			takeUnlessEmpty(row, valued, alone);
		}
		else {
			this.remarks.footnote(alone);
		}
	}

	private void takeUnlessEmpty(TableRow row, boolean valued, @Nullable Cell alone) {
		if (this.entries.isNamed(row) || valued || (!this.afterSummary && this.entries.hasText(row))) {
			this.rows.add(row);
			this.remarks.rowTaken();
		}
		else if (alone != null) {
			this.remarks.alone(alone);
		}
		else if (row.cells().values().stream().anyMatch((cell) -> !cell.isBlank())) {
			this.remarks.prepared();
		}
	}

	/** A programme that does not stand where the form wants it. */
	private boolean isProgramme(Cell alone) {
		ColumnMatch own = this.columns.matches().get("programme");
		boolean elsewhere = (own == null) ? this.definition.columnOf("programme").isPresent()
				: own.column() != alone.column();
		return elsewhere && LoneText.isProgramme(alone);
	}

	private static TableRow programmeRow(TableRow row, Cell name) {
		Map<String, Cell> cells = new HashMap<>();
		row.cells()
			.forEach((id, cell) -> cells.put(id, cell.equals(name) ? Cell.blank(cell.row(), cell.column()) : cell));
		cells.put("programme", LoneText.programme(name));
		return new TableRow(row.row(), row.hidden(), row.level(), cells);
	}

	List<TableRow> rows() {
		return RowLevels.of(this.rows, this.definition.nameColumn());
	}

	Map<String, TableRow> footers() {
		return this.footers;
	}

	SortedMap<String, List<String>> notes() {
		return this.footerLines.notes();
	}

	/** The cell that names the agency above the first rows, or null. */
	@Nullable Cell agency() {
		return this.agency;
	}

	/** What is stated of the period above the first rows, or null. */
	@Nullable Cell period() {
		return this.period;
	}

	/** The first line that names a programme over the rows below it, or null. */
	@Nullable Cell programme() {
		return this.programme;
	}

	BodyRemarks remarks() {
		return this.remarks;
	}

}
