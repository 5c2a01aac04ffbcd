package id.selaras.crosscheck;

import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Indicator;

/** A reported row with the plan's indicator that it is about. */
public record PlannedRow(NormalisedForm form, ReportedRow row, Indicator indicator) {

	/**
	 * The place of a cell of the row.
	 * @param cell A1 reference on the row's sheet
	 */
	public Location at(String cell) {
		return Location.of(this.form.original(), this.form.path()).at(this.row.sheet(), cell);
	}

}
