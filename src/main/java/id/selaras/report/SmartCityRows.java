package id.selaras.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.SmartCityIndex;
import id.selaras.report.ProgressView.SmartCityRow;
import org.jspecify.annotations.Nullable;

/** The smart-city index and the aspects that it is made of. */
final class SmartCityRows {

	private static final int DECIMALS = 2;

	private SmartCityRows() {
	}

	/** Nothing where the year was not evaluated. */
	static List<SmartCityRow> of(@Nullable SmartCityIndex index) {
		List<SmartCityRow> rows = new ArrayList<>();
		if (index != null) {
			rows.add(new SmartCityRow(index.code(), title(index), Printed.NOTHING, score(index.index()),
					Printed.NOTHING));
			for (SmartCityIndex.AspectScore aspect : index.aspects()) {
				rows.add(row(aspect.name(), Printed.number(aspect.weight()), aspect.score()));
			}
			index.dimensions().forEach((dimension, score) -> rows.add(row(dimension.title(), Printed.NOTHING, score)));
		}
		return rows;
	}

	private static String title(SmartCityIndex index) {
		StringBuilder title = new StringBuilder("Indeks " + index.year());
		String category = index.category();
		if (category != null) {
			title.append(" (").append(category).append(')');
		}
		BigDecimal improvement = index.improvement();
		if (improvement != null) {
			title.append(", perubahan dari tahun sebelumnya ").append(score(improvement));
		}
		return title + ((index.index() == null) ? ": " + index.worked() : "");
	}

	private static SmartCityRow row(String name, String weight, SmartCityIndex.Score score) {
		return new SmartCityRow(score.code(), name, weight, score(score.value()),
				score.counted() + " dari " + score.total());
	}

	private static String score(@Nullable BigDecimal score) {
		return (score != null) ? Printed.withDecimals(score, DECIMALS) : Printed.NOTHING;
	}

}
