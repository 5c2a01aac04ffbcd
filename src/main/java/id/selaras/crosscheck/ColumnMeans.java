package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.selaras.normalise.FormSummary;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** The means of a form's column that officers may have printed below it. */
public final class ColumnMeans {

	private final Map<String, Polarity> polarities;

	private final NormalisedForm form;

	private final List<CheckedRow> rows;

	private final List<CheckedRow> groups;

	/**
	 * Means of one form.
	 * @param polarities by the plan's indicators
	 */
	public ColumnMeans(Map<String, Polarity> polarities, NormalisedForm form, FormSummary summary) {
		this.polarities = polarities;
		this.form = form;
		this.rows = besides(summary, form.rows());
		this.groups = besides(summary, form.groups());
	}

	/** Rows of the table that the summary stands below. */
	private List<CheckedRow> besides(FormSummary summary, List<ReportedRow> all) {
		AskedCells asked = new AskedCells(this.form);
		return all.stream()
			.filter((row) -> Objects.equals(row.sheet(), summary.sheet()))
			.map((row) -> new CheckedRow(this.form, row, asked))
			.toList();
	}

	/**
	 * The plain mean, where neither it nor any other usual one is what is printed; none
	 * where a row of the column is in question.
	 */
	public Optional<BigDecimal> insteadOf(BigDecimal printed, String column, Tolerances tolerances) {
		List<CheckedRow> rows = rows(column);
		if (rows.stream().anyMatch((row) -> isInQuestion(row, row.row().value(column)))) {
			return Optional.empty();
		}
		BigDecimal plain = null;
		List<Percentages.Way> ways = this.polarities.containsValue(Polarity.DOWN) ? Percentages.Way.ALL
				: Percentages.Way.OF_ANY;
		for (Percentages.Way way : ways) {
			for (BigDecimal mean : means(rows, column, way)) {
				if (Percentages.agree(printed, mean, tolerances)) {
					return Optional.empty();
				}
				plain = (plain == null) ? mean : plain;
			}
		}
		return Optional.ofNullable(plain);
	}

	/** Of the rows that have a percentage, and with the others as zero. */
	private List<BigDecimal> means(List<CheckedRow> rows, String column, Percentages.Way way) {
		List<BigDecimal> percents = rows.stream()
			.map((row) -> percent(row, column, way))
			.filter(Objects::nonNull)
			.toList();
		if (percents.isEmpty()) {
			return List.of();
		}
		List<BigDecimal> padded = new ArrayList<>(percents);
		padded.addAll(Collections.nCopies(rows.size() - percents.size(), BigDecimal.ZERO));
		return List.of(Percentages.mean(percents), Percentages.mean(padded));
	}

	/** Money may stand beside a programme alone. */
	private List<CheckedRow> rows(String column) {
		if (!column.endsWith(".rp") || this.groups.isEmpty()) {
			return this.rows;
		}
		List<CheckedRow> both = new ArrayList<>(this.rows);
		both.addAll(this.groups);
		return both;
	}

	/** Asked about, or no number although something is written. */
	private static boolean isInQuestion(CheckedRow row, @Nullable Value value) {
		return row.isAsked(value)
				|| (value != null && value.quantity() != null && !(value.quantity() instanceof Quantity.Amount));
	}

	/** The percentage that stands in the column, else value by target. */
	private @Nullable BigDecimal percent(CheckedRow row, String column, Percentages.Way way) {
		BigDecimal value = row.amount(column);
		if (value == null || column.startsWith("achieved") || column.endsWith(".percent")) {
			return value;
		}
		BigDecimal target = row.amount(target(column));
		Polarity polarity = (row.row().indicator() == null || column.endsWith(".rp")) ? Polarity.UP
				: this.polarities.getOrDefault(row.row().indicator(), Polarity.UP);
		return (target == null || target.signum() == 0) ? null : way.percent(value, target, polarity);
	}

	/** Of {@code realised.q1.k} and {@code realised-year.k} it is {@code target.k}. */
	private static String target(String column) {
		if (column.endsWith(".k")) {
			return "target.k";
		}
		return column.endsWith(".rp") ? "target.rp" : "target";
	}

}
