package id.selaras.assess;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Identifier;
import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Codes of figures: the same from any fresh data folder, new exactly when figure, source,
 * formula or scale changes.
 */
final class Figures {

	private final String regency;

	private final String version;

	Figures(String regency, Scale scale, String lowerIsBetter) {
		this.regency = regency;
		this.version = scale.id() + "/" + lowerIsBetter + "/" + scale.fingerprint().substring(0, 8);
	}

	Figure figure(String key, IndicatorResult result) {
		List<String> parts = new ArrayList<>();
		List<Location> sources = new ArrayList<>();
		add(parts, sources, result.current());
		result.years().values().forEach((year) -> add(parts, sources, year));
		parts.add(text(result.end()) + "|" + text(result.endMoney()) + "|" + result.endAchievement().worked());
		Achievement current = result.current().performanceAchievement();
		String value = (current.percent() == null) ? current.state().indonesian()
				: IndonesianNumber.withDecimals(current.percent(), 2);
		String content = Fingerprint.of(parts);
		String code = Identifier.of(this.regency, 10, key, content, this.version);
		return new Figure(code, key, value, current.worked(), sources, this.version);
	}

	private static void add(List<String> parts, List<Location> sources, YearResult year) {
		parts.add(year.year() + "|" + year.target() + "|" + text(year.performance()) + "|" + text(year.money()) + "|"
				+ year.performanceAchievement().worked() + "|" + year.moneyAchievement().worked());
		for (Reported reported : List.of(year.performance(), year.money())) {
			for (Location source : reported.sources()) {
				parts.add(source.original() + "|" + source.place());
				if (!sources.contains(source)) {
					sources.add(source);
				}
			}
		}
	}

	private static String text(Reported reported) {
		return (reported.state() == ValueState.REPORTED) ? text(reported.quantity()) : reported.state().name();
	}

	private static String text(@Nullable Quantity quantity) {
		return (quantity instanceof Quantity.Amount amount) ? amount.value().toPlainString() : String.valueOf(quantity);
	}

}
