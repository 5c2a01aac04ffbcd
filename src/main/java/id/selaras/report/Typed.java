package id.selaras.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import id.selaras.assess.Achievement;
import id.selaras.assess.Average;
import id.selaras.assess.Reported;
import id.selaras.plan.Quantity;
import id.selaras.report.ReportTable.Absent;
import id.selaras.report.ReportTable.Cell;
import id.selaras.report.ReportTable.Day;
import id.selaras.report.ReportTable.Empty;
import id.selaras.report.ReportTable.Words;
import org.jspecify.annotations.Nullable;

/** What the stages give, as cells of a {@link ReportTable}. */
final class Typed {

	private static final Cell EMPTY = new Empty();

	private Typed() {
	}

	static Cell words(@Nullable String text) {
		return (text == null || text.isEmpty()) ? EMPTY : new Words(text);
	}

	static Cell count(int count) {
		return new ReportTable.Amount(BigDecimal.valueOf(count));
	}

	static Cell number(@Nullable BigDecimal number) {
		return (number == null) ? EMPTY : new ReportTable.Amount(number);
	}

	static Cell day(@Nullable LocalDate day) {
		return (day == null) ? EMPTY : new Day(day);
	}

	/** A range or a grade is no number, so it is told in words. */
	static Cell quantity(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return number(amount.value());
		}
		if (quantity instanceof Quantity.Date date) {
			return day(date.day());
		}
		return (quantity == null) ? EMPTY : words(Printed.quantity(quantity));
	}

	static Cell reported(Reported reported) {
		return (reported.quantity() == null) ? new Absent(reported.state()) : quantity(reported.quantity());
	}

	static Cell achieved(Achievement achievement) {
		return (achievement.percent() == null) ? new Absent(achievement.state()) : number(achievement.percent());
	}

	static Cell average(Average average) {
		return number(average.percent());
	}

}
