package id.selaras.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Identifier;
import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import id.selaras.plan.Regency;
import org.jspecify.annotations.Nullable;

/**
 * Codes of figures: the same from any fresh data folder, new exactly when figure, source,
 * formula or scale changes.
 */
final class Figures {

	private static final int CHARACTERS = 10;

	private final Regency regency;

	private final Scale scale;

	Figures(Regency regency, Scale scale) {
		this.regency = regency;
		this.scale = scale;
	}

	Figure figure(IndicatorResult result, Period period) {
		return figure(result, "indicator/" + result.indicator().id(), period);
	}

	/** Of one agency's part of an indicator that several share. */
	Figure part(IndicatorResult result, Period period) {
		return figure(result, "part/" + result.indicator().id() + "/" + result.agency(), period);
	}

	private Figure figure(IndicatorResult result, String name, Period period) {
		List<String> parts = new ArrayList<>();
		Set<Location> sources = new LinkedHashSet<>();
		add(parts, sources, result.current());
		result.years().values().forEach((year) -> add(parts, sources, year));
		result.running().quarters().forEach((quarter) -> add(parts, sources, quarter));
		parts.add(text(result.indicator().baseline()) + "|" + text(result.end()) + "|" + text(result.endMoney()));
		parts.add(result.endAchievement().worked() + "|" + result.endMoneyAchievement().worked());
		parts.add(result.outlook().worked());
		Achievement current = result.current().performanceAchievement();
		String value = (current.percent() == null) ? current.state().indonesian()
				: IndonesianNumber.withDecimals(current.percent(), 2);
		return figure(name + "/" + period, value, current.worked(), parts, List.copyOf(sources),
				this.regency.lowerIsBetter(result.indicator().id()));
	}

	/**
	 * Of indicators together. The line names their codes, each of which leads to its
	 * cells.
	 */
	Figure figure(String key, Average performance, Average absorption, String worked) {
		return figure(key, "K " + text(performance) + "; Rp " + text(absorption), worked, List.of(worked), List.of(),
				this.regency.lowerIsBetter());
	}

	/** A score of the smart-city evaluation, which knows no scale of achievements. */
	Figure smartCity(String key, String value, String worked, List<Location> sources, SmartCityScoring scoring) {
		List<String> parts = new ArrayList<>(List.of(worked));
		sources.forEach((source) -> parts.add(source.original() + "|" + source.place()));
		String version = "smartcity/" + scoring.fingerprint().substring(0, 8);
		String code = Identifier.of(this.regency.code(), CHARACTERS, "smart-city/" + key, Fingerprint.of(parts),
				version);
		return new Figure(code, "smart-city/" + key, value, worked, sources, version);
	}

	/** Of a row as it was reported: nothing was computed. */
	Figure entry(FormEntry entry, int occurrence, Period period) {
		List<Location> sources = new ArrayList<>(List.of(entry.place()));
		List<String> parts = new ArrayList<>(List.of(entry.period().toString(), entry.place().original(),
				entry.place().place(), entry.programme(), entry.unit(), String.valueOf(entry.indicator())));
		parts.addAll(entry.texts().keySet());
		parts.addAll(entry.texts().values());
		List<String> shown = new ArrayList<>();
		entry.values().forEach((column, reported) -> {
			sources.addAll(reported.sources());
			shown.add(column + " " + text(reported));
			reported.sources().forEach((source) -> parts.add(source.place()));
		});
		parts.addAll(shown);
		String again = (occurrence > 1) ? "/" + occurrence : "";
		String key = "form/" + entry.form() + "/" + entry.agency() + "/" + entry.name() + again + "/" + period;
		String code = Identifier.of(this.regency.code(), CHARACTERS, key, Fingerprint.of(parts), "as-reported");
		return new Figure(code, key, String.join("; ", shown), entry.name(), List.copyOf(new LinkedHashSet<>(sources)),
				"as-reported");
	}

	private Figure figure(String key, String value, String worked, List<String> parts, List<Location> sources,
			String variant) {
		String version = this.scale.id() + "/" + variant + "/" + this.scale.fingerprint().substring(0, 8);
		String code = Identifier.of(this.regency.code(), CHARACTERS, key, Fingerprint.of(parts), version);
		return new Figure(code, key, value, worked, sources, version);
	}

	/** Earlier quarters of a position stand in no year, but on Formulir E.60. */
	private static void add(List<String> parts, Set<Location> sources, QuarterResult quarter) {
		parts.add("TW" + quarter.quarter() + "|" + text(quarter.performance()) + "|" + text(quarter.money()));
		add(parts, sources, quarter.performance());
		add(parts, sources, quarter.money());
	}

	private static void add(List<String> parts, Set<Location> sources, YearResult year) {
		parts.add(year.year() + "|" + year.target() + "|" + text(year.performance()) + "|" + text(year.money()) + "|"
				+ year.performanceAchievement().worked() + "|" + year.moneyAchievement().worked());
		add(parts, sources, year.performance());
		add(parts, sources, year.money());
	}

	private static void add(List<String> parts, Set<Location> sources, Reported reported) {
		for (Location source : reported.sources()) {
			parts.add(source.original() + "|" + source.place());
			sources.add(source);
		}
	}

	private static String text(Average average) {
		String percent = (average.percent() == null) ? ValueState.NOT_COMPUTABLE.indonesian()
				: IndonesianNumber.withDecimals(average.percent(), 2);
		return percent + " (" + average.counted() + " dari " + average.total() + ")";
	}

	private static String text(Reported reported) {
		return (reported.state() == ValueState.REPORTED) ? text(reported.quantity()) : reported.state().name();
	}

	private static String text(@Nullable Quantity quantity) {
		return (quantity instanceof Quantity.Amount amount) ? amount.value().toPlainString() : String.valueOf(quantity);
	}

}
