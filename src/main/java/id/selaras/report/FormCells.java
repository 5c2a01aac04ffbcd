package id.selaras.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Achievement;
import id.selaras.assess.Reported;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The narrow cells of an official form. What does not fit its cell goes to a remark below
 * the table, and the cell bears the remark's number.
 */
final class FormCells {

	/** Behind a sum of which a part is missing; the legend says so. */
	static final String PARTIAL = "*";

	private static final int MOST_LINES = 5;

	private static final int MOST_DECIMALS = 4;

	/**
	 * In points. Sizes and widths of layout are floating, as Java measures type; values
	 * never are.
	 */
	private static final float SIZE = 6;

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final NarrowCell performance;

	private final NarrowCell money;

	private final NarrowCell percentage;

	private final MoneyStyle style;

	private final List<String> remarks = new ArrayList<>();

	/**
	 * Cells of three widths, in points.
	 * @param performance room in a column of K
	 * @param money room in a column of Rp
	 * @param percentage room in a column of percentages
	 */
	FormCells(double performance, double money, double percentage, MoneyStyle style) {
		this.performance = new NarrowCell(performance, SIZE);
		this.money = new NarrowCell(money, SIZE);
		this.percentage = new NarrowCell(percentage, SIZE);
		this.style = style;
	}

	/** The remarks so far, one a line. */
	String remarks() {
		return String.join("\n", this.remarks);
	}

	/** A realisation, marked where it is a sum of which a part is missing. */
	String performance(Reported reported, boolean partial, int row, String column) {
		return performance(reported, row, column) + ((partial && reported.quantity() != null) ? PARTIAL : "");
	}

	String performance(Reported reported, int row, String column) {
		Quantity quantity = reported.quantity();
		return (quantity != null) ? performance(quantity, row, column) : reported.state().mark();
	}

	String performance(@Nullable Quantity quantity, int row, String column) {
		for (int decimals = MOST_DECIMALS; decimals > 2; decimals--) {
			String exact = Printed.quantity(quantity, decimals);
			if (quantity instanceof Quantity.Amount && this.performance.holds(exact, 1)) {
				return exact;
			}
		}
		return fitted(this.performance, Printed.quantity(quantity, 2).replaceAll("[()]", ""), quantity, row, column);
	}

	private String fitted(NarrowCell cell, String text, @Nullable Quantity quantity, int row, String column) {
		String broken = cell.fit(text);
		if (cell.holds(broken, MOST_LINES)) {
			return broken;
		}
		String mark = "[" + (this.remarks.size() + 1) + "]";
		this.remarks.add(mark + " Baris " + row + " kolom " + column + ": " + Printed.quantity(quantity));
		return mark;
	}

	/** Rupiah, marked where they are a sum of which a part is missing. */
	String money(Reported reported, boolean partial, int row, String column) {
		if (!partial || !(reported.quantity() instanceof Quantity.Amount amount)) {
			return money(reported, row, column);
		}
		String sum = rupiah(amount.value());
		boolean onlyTheMarkIsTooMuch = this.money.holds(sum, 1) && !this.money.holds(sum + PARTIAL, 1);
		return onlyTheMarkIsTooMuch ? sum + "\n" + PARTIAL : this.money.fit(sum + PARTIAL);
	}

	String money(Reported reported, int row, String column) {
		Quantity quantity = reported.quantity();
		if (quantity instanceof Quantity.Amount amount) {
			return money(amount.value());
		}
		return (quantity != null) ? fitted(this.money, Printed.quantity(quantity), quantity, row, column)
				: reported.state().mark();
	}

	String money(@Nullable BigDecimal rupiah) {
		if (rupiah == null) {
			return Printed.NOTHING;
		}
		return this.money.fit(rupiah(rupiah));
	}

	private String rupiah(BigDecimal rupiah) {
		return (this.style == MoneyStyle.JUTA) ? Printed.withDecimals(rupiah.divide(MILLION), 2)
				: Printed.withDecimals(rupiah, 0);
	}

	String percent(Achievement achievement) {
		BigDecimal percent = achievement.percent();
		return (percent != null) ? this.percentage.fit(Printed.percent(percent)) : achievement.state().mark();
	}

	String percent(@Nullable BigDecimal percent) {
		return (percent != null) ? this.percentage.fit(Printed.percent(percent)) : Printed.NOTHING;
	}

	String counted(int counted, int total) {
		return this.performance.fit(counted + " dari " + total);
	}

}
