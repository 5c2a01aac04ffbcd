package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.IndonesianNumber;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole plans of five years against a table: how quarters and years add up, where the
 * indicator stands at the end so far, and which way it goes.
 */
class ProgressTableTest {

	private static final int FIRST_YEAR = 2022;

	private static final Pattern YEARS = Pattern.compile(" /");

	private static final Pattern BLANK = Pattern.compile(" ");

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/assess/progress.csv", delimiter = ';', numLinesToSkip = 1,
			ignoreLeadingAndTrailingWhitespace = false)
	void progress(String name, Polarity polarity, String inYear, String acrossYears, @Nullable String baseline,
			String targets, @Nullable String end, String reported, String period, String current,
			@Nullable String verdict, String endValue, String endPercent, String status, @Nullable String path,
			@Nullable String projected) {
		Indicator indicator = new Indicator("IK", "", "", "", "", "", "Indikator", "unit", polarity,
				Accumulation.valueOf(inYear.toUpperCase(Locale.ROOT)),
				Accumulation.valueOf(acrossYears.toUpperCase(Locale.ROOT)), Quantities.of(baseline), targets(targets),
				new Target(Quantities.of(end), null), List.of("dinkes"), null);
		Period asOf = Period.parse(period).orElseThrow();
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", FIRST_YEAR, FIRST_YEAR + 4,
				LocalDate.of(2021, 9, 1), null, List.of(indicator));
		IndicatorResult result = Assessor
			.assess(new AssessInput(Situation.REGENCY, asOf, plan, TestScale.STANDARD,
					new Completeness(List.of(), List.of()), Set.of("e81"), forms(reported, asOf), List.of(),
					SmartCityScoring.NONE, Set.of()))
			.indicators()
			.get(0);
		Achievement achieved = result.current().performanceAchievement();
		assertThat(percent(achieved)).as(achieved.worked()).isEqualTo(current);
		assertThat((achieved.pace() != null) ? achieved.pace().name() : achieved.predicate()).isEqualTo(verdict);
		assertThat(Quarters.shown(result.end())).isEqualTo(endValue);
		assertThat(percent(result.endAchievement())).as(result.endAchievement().worked()).isEqualTo(endPercent);
		Outlook outlook = result.outlook();
		assertThat((outlook.status() != null) ? outlook.status().name() : outlook.state().name()).as(outlook.worked())
			.isEqualTo(status);
		assertThat(number(outlook.path())).as(outlook.worked()).isEqualTo(path);
		assertThat(number(outlook.projected())).as(outlook.worked()).isEqualTo(projected);
	}

	private static SortedMap<Integer, Target> targets(String written) {
		SortedMap<Integer, Target> targets = new TreeMap<>();
		for (String target : BLANK.split(written)) {
			targets.put(FIRST_YEAR + targets.size(), new Target(Quantities.of(target), null));
		}
		return targets;
	}

	/** A form of quarter IV for each year before, and one for the period. */
	private static List<NormalisedForm> forms(String reported, Period period) {
		List<NormalisedForm> forms = new ArrayList<>();
		int year = FIRST_YEAR;
		for (String quarters : YEARS.split(reported)) {
			if (!quarters.isBlank()) {
				Period of = (year == period.year()) ? period : new Period(year, 4);
				forms.add(new NormalisedForm("sha-" + of, "dinkes.xlsx", "e81", "dinkes", of, null, false,
						List.of(Quarters.row("IK", quarters.strip().replace(',', ';'), "")), new TreeMap<>(), List.of(),
						List.of(), List.of()));
			}
			year++;
		}
		return forms;
	}

	private static String percent(Achievement achievement) {
		BigDecimal percent = achievement.percent();
		return (percent == null) ? achievement.state().name() : percent.setScale(2, RoundingMode.HALF_UP).toString();
	}

	private static @Nullable String number(@Nullable BigDecimal number) {
		return (number == null) ? null
				: IndonesianNumber.plain(number.setScale(4, RoundingMode.HALF_UP)).replace(".", "").replace(',', '.');
	}

}
