package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** The worked line of indicators together: each that counts, with the code of its row. */
final class AggregateLine {

	private AggregateLine() {
	}

	static String of(List<IndicatorResult> group, Average performance, Average absorption, @Nullable BigDecimal cap) {
		return "K " + performance(group, performance, cap) + "; Rp " + absorption(group, absorption);
	}

	/** The columns of a form, and the codes of the rows above them. */
	static String of(List<IndicatorResult> group, SortedMap<String, Average> columns) {
		StringBuilder line = new StringBuilder("rata-rata setiap kolom [");
		line.append(String.join(", ", group.stream().map(IndicatorResult::code).toList())).append(']');
		columns.forEach((column, average) -> {
			String name = column.replace("end.", "akhir ").replace("year.", "tahun ").replace("q", "TW ");
			line.append("; ")
				.append(name.replace(".", " ").replace(" k", " K").replace(" rp", " Rp"))
				.append(' ')
				.append(counted(average));
		});
		return line.toString();
	}

	/** The quarters that have something to tell. */
	static String of(List<Average> trend) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < trend.size(); i++) {
			if (trend.get(i).percent() != null) {
				line.append("; s.d. TW ").append(i + 1).append(": ").append(counted(trend.get(i)));
			}
		}
		return line.toString();
	}

	private static String performance(List<IndicatorResult> group, Average mean, @Nullable BigDecimal cap) {
		List<String> parts = new ArrayList<>();
		for (IndicatorResult result : group) {
			Achievement achievement = result.current().performanceAchievement();
			BigDecimal percent = achievement.percent();
			if (percent != null && achievement.pace() == null) {
				BigDecimal counted = (cap == null) ? percent : percent.min(cap);
				parts.add(IndonesianNumber.withDecimals(counted, 2) + " [" + result.code() + "]");
			}
		}
		return parts.isEmpty() ? counted(mean)
				: "(" + String.join(" + ", parts) + ") / " + parts.size() + " = " + counted(mean);
	}

	private static String absorption(List<IndicatorResult> group, Average ratio) {
		BigDecimal realised = BigDecimal.ZERO;
		BigDecimal planned = BigDecimal.ZERO;
		List<String> codes = new ArrayList<>();
		for (IndicatorResult result : group) {
			BigDecimal budget = result.current().target().rupiah();
			if (budget != null && result.current().money().quantity() instanceof Quantity.Amount amount) {
				realised = realised.add(amount.value());
				planned = planned.add(budget);
				codes.add(result.code());
			}
		}
		return codes.isEmpty() ? counted(ratio) : IndonesianNumber.plain(realised) + " / "
				+ IndonesianNumber.plain(planned) + " x 100 [" + String.join(", ", codes) + "] = " + counted(ratio);
	}

	private static String counted(Average average) {
		BigDecimal percent = average.percent();
		String predicate = average.predicate();
		return ((percent == null) ? "tidak dapat dihitung" : IndonesianNumber.withDecimals(percent, 2)) + " ("
				+ average.counted() + " dari " + average.total() + ")"
				+ ((predicate == null) ? "" : " -> " + predicate);
	}

}
