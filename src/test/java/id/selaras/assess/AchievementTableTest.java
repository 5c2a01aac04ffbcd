package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.selaras.finding.IndonesianNumber;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine with the scales of {@code jobs/scales} against a table of cases: a target
 * and a realisation in one quarter, and what must come of them.
 */
class AchievementTableTest {

	private static final Map<String, Scale> SCALES = JobsFolder.open(Path.of("jobs"))
		.scales()
		.stream()
		.collect(Collectors.toMap(Scale::id, (scale) -> scale));

	@ParameterizedTest(name = "{0}: {2} {6}, {7}")
	@CsvFileSource(resources = "/assess/achievements.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 1)
	void achievement(String name, String scale, Polarity polarity, String variant, String inYear, int quarter,
			@Nullable String target, String realised, ValueState state, @Nullable String percent,
			@Nullable String verdict, String worked) {
		Formulas formulas = new Formulas(Objects.requireNonNull(SCALES.get(scale)), variant);
		Reported reported = realised.startsWith("!") ? Reported.missing(ValueState.valueOf(realised.substring(1)))
				: new Reported(ValueState.REPORTED, Quantities.of(realised), List.of());
		Achievement achievement = (inYear.equals("sum") && quarter < 4)
				? formulas.share(polarity, Quantities.of(target), reported, quarter)
				: formulas.achievement(polarity, Quantities.of(target), reported);
		assertThat(achievement.worked()).isEqualTo(worked);
		assertThat(achievement.state()).isEqualTo(state);
		assertThat(percent(achievement)).isEqualTo(percent);
		assertThat((achievement.pace() != null) ? achievement.pace().indonesian() : achievement.predicate())
			.isEqualTo(verdict);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/assess/predicates.csv", delimiter = ';', numLinesToSkip = 1)
	void predicateUnderEachRounding(BigDecimal percent, int decimals, String rounding, String predicate) {
		Scale standard = Objects.requireNonNull(SCALES.get("permendagri-86-2017"));
		RoundingMode mode = switch (rounding) {
			case "half-up" -> RoundingMode.HALF_UP;
			case "down" -> RoundingMode.DOWN;
			default -> RoundingMode.UNNECESSARY;
		};
		Scale scale = new Scale(standard.id(), standard.name(), standard.basis(), standard.validity(),
				standard.grades(), decimals, mode, standard.averageCap(), standard.floorAtZero(), standard.formulas(),
				standard.ordinals(), standard.ordinalStep(), standard.twoStepMissed(), standard.fingerprint());
		assertThat(scale.predicate(percent)).isEqualTo(predicate);
	}

	private static @Nullable String percent(Achievement achievement) {
		return (achievement.percent() == null) ? null : IndonesianNumber.withDecimals(achievement.percent(), 2);
	}

}
