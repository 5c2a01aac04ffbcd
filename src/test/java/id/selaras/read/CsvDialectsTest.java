package id.selaras.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.home.JobsFolder;
import id.selaras.samples.DrawnForm;
import id.selaras.samples.DrawnRow;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each form as a text file in five dialects, twice each, once with a slip in one row:
 * every number is right, left out, or something is said of its row or of the file. Where
 * empty fields at the end of a line are left out, a slip may leave no trace, and none is
 * made. {@code -Ddialects.seed} draws others, {@code -Ddialects.times} more.
 */
class CsvDialectsTest {

	private static final long SEED = Long.getLong("dialects.seed", 20_261_122L);

	private static final int TIMES = Integer.getInteger("dialects.times", 2);

	private static final int KINDS = 5;

	private static final Location FILE = Location.of("ab", "form.csv");

	private static final List<FormDefinition> DEFINITIONS = JobsFolder.open(Path.of("jobs")).forms();

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), DEFINITIONS);

	private final List<String> silent = new ArrayList<>();

	private int read;

	private int slipped;

	@Test
	void everyNumberIsRightOrReported() {
		System.out.println("dialects.seed=" + SEED);
		for (FormDefinition definition : DEFINITIONS) {
			DrawnForm form = DrawnForm.of(definition);
			EditedSheet drawn = new EditedSheet(form.sheet());
			for (int number = 0; number < KINDS * TIMES; number++) {
				Random random = new Random(SEED + number * 31L + definition.id().hashCode());
				CsvDialect dialect = CsvDialect.of(number % KINDS, random);
				Slip slip = (number / KINDS % 2 == 0 || dialect.ends() == CsvDialect.Ends.LEFT_OUT) ? Slip.NONE
						: Slip.of(random);
				check(form, drawn, dialect, slip, random, definition.id() + " " + number);
			}
		}
		assertThat(String.join("\n", this.silent)).as("silently wrong with -Ddialects.seed=%d", SEED).isEmpty();
		assertThat(this.read).as("files without a slip that were read").isGreaterThan(this.slipped);
	}

	private void check(DrawnForm form, EditedSheet drawn, CsvDialect dialect, Slip slip, Random random, String name) {
		List<List<String>> rows = rows(drawn, dialect);
		int titles = 1 + random.nextInt(3);
		List<List<String>> written = new ArrayList<>();
		for (int title = 0; title < titles; title++) {
			written.add(new ArrayList<>(List.of("Catatan " + title, "Seksi A", "Ruang B").subList(0, 1 + title % 3)));
		}
		rows.forEach((row) -> written.add(new ArrayList<>(row)));
		List<DrawnRow> full = form.rows();
		int at = full.get(random.nextInt(full.size())).row() + titles;
		if (slip != Slip.NONE && !slip.make(written, at, random)) {
			return;
		}
		ReadResult result = READER.read(dialect.bytes(written, form.headTop() + titles), FILE);
		this.read += (slip == Slip.NONE && !result.tables().isEmpty()) ? 1 : 0;
		this.slipped += (slip == Slip.NONE) ? 0 : 1;
		Map<Integer, TableRow> found = new HashMap<>();
		result.tables().forEach((table) -> table.rows().forEach((row) -> found.put(row.row(), row)));
		for (DrawnRow row : full) {
			int place = row.row() + titles - ((slip == Slip.QUOTES_OVER_ROWS && row.row() + titles > at) ? 1 : 0);
			TableRow now = found.get(place);
			if (now != null && !isSaid(result, place, form.headTop() + titles)) {
				compare(form, rows.get(row.row()), row, now, name + " " + slip + " row " + (at + 1) + " " + dialect);
			}
		}
	}

	private void compare(DrawnForm form, List<String> fields, DrawnRow row, TableRow now, String what) {
		now.cells().forEach((id, cell) -> {
			boolean number = form.definition().columnOf(id).filter(ColumnDefinition::isNumeric).isPresent();
			Integer column = form.columns().get(id);
			String expected = (column == null) ? "" : fields.get(column);
			boolean trusted = cell.kind() != CellKind.MISPLACED && !(cell.isBlank() && row.cells().get(id) == null);
			if (number && trusted && !cell.text().equals(expected)) {
				this.silent.add(what + ": " + id + " at " + cell.reference() + " is '" + cell.text() + "', not '"
						+ expected + "'");
			}
		});
	}

	/** Of the row, of its heading, or of the file as a whole. */
	private static boolean isSaid(ReadResult result, int row, int heading) {
		return result.findings()
			.stream()
			.filter((finding) -> finding.severity() != Severity.INFO)
			.anyMatch((finding) -> {
				String cell = finding.location().cell();
				return cell == null || isIn(finding, row) || isIn(finding, heading);
			});
	}

	private static boolean isIn(Finding finding, int row) {
		return String.valueOf(finding.location().cell()).replaceAll("\\D", "").equals(String.valueOf(row + 1));
	}

	private static List<List<String>> rows(EditedSheet drawn, CsvDialect dialect) {
		List<List<String>> rows = new ArrayList<>();
		for (int row = 0; row < drawn.height(); row++) {
			List<String> fields = new ArrayList<>();
			for (int column = 0; column < drawn.width(); column++) {
				EditedSheet.Content content = drawn.at(row, column);
				String number = content.number();
				fields.add((number == null) ? content.text()
						: dialect.number(number.contains(".") ? number.replaceFirst("\\.?0+$", "") : number));
			}
			rows.add(fields);
		}
		return rows;
	}

	/** What goes wrong in one row, by a slip of the finger. */
	private enum Slip {

		NONE, DELIMITER_MORE, DELIMITER_LESS, FIELD_LESS, QUOTES_OVER_ROWS;

		static Slip of(Random random) {
			return values()[1 + random.nextInt(values().length - 1)];
		}

		/** Makes it, if the row has a place for it. */
		boolean make(List<List<String>> rows, int at, Random random) {
			List<String> row = rows.get(at);
			int places = row.size() - 1;
			int place = random.nextInt(Math.max(1, places));
			switch (this) {
				case DELIMITER_MORE -> row.add(place, "");
				case DELIMITER_LESS -> {
					row.set(place, row.get(place) + row.get(place + 1));
					row.remove(place + 1);
				}
				case FIELD_LESS -> row.remove(place);
				case QUOTES_OVER_ROWS -> {
					if (at + 1 >= rows.size() || row.get(place).isEmpty() || rows.get(at + 1).get(place).isEmpty()) {
						return false;
					}
					String cut = String.valueOf(CsvDialect.DELIMITER);
					String joined = row.get(place) + cut + String.join(cut, row.subList(place + 1, row.size())) + "\n"
							+ String.join(cut, rows.get(at + 1).subList(0, place + 1));
					List<String> rest = List.copyOf(rows.get(at + 1).subList(place + 1, rows.get(at + 1).size()));
					row.subList(place, row.size()).clear();
					row.add(joined);
					row.addAll(rest);
					rows.remove(at + 1);
				}
				case NONE -> throw new IllegalStateException("There is nothing to be made");
			}
			return true;
		}

	}

}
