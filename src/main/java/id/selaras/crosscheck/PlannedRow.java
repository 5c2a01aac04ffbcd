package id.selaras.crosscheck;

import java.math.BigDecimal;

import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** A reported row with the plan's indicator that it is about. */
public record PlannedRow(CheckedRow checked, Indicator indicator) {

	public NormalisedForm form() {
		return this.checked.form();
	}

	public ReportedRow row() {
		return this.checked.row();
	}

	/**
	 * The place of a cell of the row.
	 * @param cell A1 reference on the row's sheet
	 */
	public Location at(String cell) {
		return this.checked.at(cell);
	}

	/** The plan's target of a year where it is a number, or null. */
	public @Nullable BigDecimal plannedTarget(int year) {
		return (this.indicator.target(year).performance() instanceof Quantity.Amount amount) ? amount.value() : null;
	}

}
