package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Programme;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A row with the form that it stands in. Its quarters are looked up once: nearly every
 * rule asks for them.
 */
public final class CheckedRow {

	private static final int QUARTERS = 4;

	private static final String OF_A_QUARTER = "realised.q";

	private static final String MONEY = ".rp";

	private static final String BESIDE_MONEY = ".k";

	private final NormalisedForm form;

	private final ReportedRow row;

	private final @Nullable Value[] performance = new @Nullable Value[QUARTERS];

	private final @Nullable Value[] money = new @Nullable Value[QUARTERS];

	private final Set<String> asked;

	private @Nullable Programme programme;

	/**
	 * A row.
	 * @param asked cells of the form on which a question is open
	 */
	CheckedRow(NormalisedForm form, ReportedRow row, AskedCells asked) {
		this.form = form;
		this.row = row;
		this.asked = asked.on(row.sheet());
		row.values().forEach((column, value) -> {
			if (column.startsWith(OF_A_QUARTER) && column.length() > OF_A_QUARTER.length()) {
				quarter(column, value);
			}
		});
	}

	private void quarter(String column, Value value) {
		int quarter = column.charAt(OF_A_QUARTER.length()) - '1';
		int rest = OF_A_QUARTER.length() + 1;
		if (quarter >= 0 && quarter < QUARTERS) {
			if (column.length() == rest) {
				// a later column wins: performance beside money is sorted behind it
				this.performance[quarter] = value;
			}
			else if (column.startsWith(MONEY, rest) && column.length() == rest + MONEY.length()) {
				this.money[quarter] = value;
			}
			else if (column.startsWith(BESIDE_MONEY, rest) && column.length() == rest + BESIDE_MONEY.length()) {
				this.performance[quarter] = value;
			}
		}
	}

	public NormalisedForm form() {
		return this.form;
	}

	public ReportedRow row() {
		return this.row;
	}

	/** The programme that the row stands under. */
	public Programme programme() {
		Programme found = this.programme;
		if (found == null) {
			found = Programme.of(this.row);
			this.programme = found;
		}
		return found;
	}

	/** Whether the form is one of realisations, per quarter. */
	public boolean reportsRealisation() {
		for (int quarter = 0; quarter < QUARTERS; quarter++) {
			if (this.performance[quarter] != null || this.money[quarter] != null) {
				return true;
			}
		}
		return false;
	}

	/** What stands in a quarter, from 1, or null where the form lacks it. */
	public @Nullable Value quarterValue(int quarter) {
		return this.performance[quarter - 1];
	}

	/** What was spent in a quarter, or null where the form lacks it. */
	public @Nullable Value quarterMoney(int quarter) {
		return this.money[quarter - 1];
	}

	/**
	 * The place of a cell of the row.
	 * @param cell A1 reference on the row's sheet
	 */
	public Location at(String cell) {
		return file().at(this.row.sheet(), cell);
	}

	/** Where the row's name stands. */
	public Location atName() {
		return at(this.row.nameCell());
	}

	/** The file as a whole. */
	public Location file() {
		return Location.of(this.form.original(), this.form.path());
	}

	/** The number in a column that may or may not have a performance part, or null. */
	public @Nullable BigDecimal performance(String column) {
		return number(this.row.performance(column));
	}

	/** Performance of a quarter, or null. */
	public @Nullable BigDecimal quarter(int quarter) {
		return number(quarterValue(quarter));
	}

	/** The number in exactly this column, or null. */
	public @Nullable BigDecimal amount(String column) {
		return number(this.row.value(column));
	}

	/** The period that the form counts for; only assigned forms are checked. */
	public Period period() {
		return Objects.requireNonNull(this.form.period());
	}

	/** Whether a question is open on a value: then rules keep silent about it. */
	public boolean isAsked(@Nullable Value value) {
		return value != null && this.asked.contains(value.cell());
	}

	/** Whether a question is open on what the row is about. */
	public boolean isNameAsked() {
		return this.asked.contains(this.row.nameCell());
	}

	public static @Nullable BigDecimal number(@Nullable Value value) {
		return (value != null && value.quantity() instanceof Quantity.Amount amount) ? amount.value() : null;
	}

}
