package id.selaras.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Today is an input; language and zone are chosen, not taken from the machine. */
class InputsTest {

	private static final List<String> MAY_READ_CLOCKS = List.of("cli", "console", "batch", "store", "bench");

	private static final Set<String> DEFAULTS = Set.of("java.util.Locale.getDefault", "java.util.TimeZone.getDefault",
			"java.time.ZoneId.systemDefault", "java.time.Clock.systemDefaultZone",
			"java.nio.charset.Charset.defaultCharset", "java.util.Calendar.getInstance");

	@Test
	void onlyTheShellReadsAClock() {
		noClock(Codebase.ROOT).check(Codebase.MAIN);
	}

	@Test
	void nothingDependsOnTheLanguageOrZoneOfTheMachine() {
		noDefaults().check(Codebase.MAIN);
	}

	@Test
	void aStageThatReadsAClockIsRefused() {
		assertThat(Codebase.refusals(noClock(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("ReadsClock.today"))
			.anyMatch((line) -> line.contains("ReadsClock.ofClock"))
			.anyMatch((line) -> line.contains("ReadsClock.date"))
			.anyMatch((line) -> line.contains("ReadsClock.millis"));
	}

	@Test
	void aResultThatDependsOnTheMachineIsRefused() {
		assertThat(Codebase.refusals(noDefaults())).anyMatch((line) -> line.contains("TakesDefaults.language"))
			.anyMatch((line) -> line.contains("TakesDefaults.zone"))
			.anyMatch((line) -> line.contains("TakesDefaults.today"))
			.anyMatch((line) -> line.contains("TakesDefaults.number"))
			.anyMatch((line) -> line.contains("TakesDefaults.template"));
	}

	private static ArchRule noClock(String root) {
		return noClasses()
			.that(DescribedPredicate.<JavaClass>describe("are not of " + MAY_READ_CLOCKS,
					(type) -> !MAY_READ_CLOCKS.contains(Codebase.module(type, root))))
			.should()
			.accessTargetWhere(DescribedPredicate.describe("reads a clock",
					(access) -> readsClock(access) && !measuresHowLongOpeningTakes(access)));
	}

	private static ArchRule noDefaults() {
		return noClasses().should()
			.accessTargetWhere(DescribedPredicate.describe("takes a default of the machine", InputsTest::takesDefault));
	}

	private static boolean readsClock(JavaAccess<?> access) {
		String owner = access.getTargetOwner().getName();
		return switch (access.getName()) {
			case "now" -> owner.startsWith("java.time.");
			case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
			case "<init>" -> owner.equals("java.util.Date") && parameters(access).isEmpty();
			default -> owner.equals("java.time.Clock") || owner.equals("java.util.Calendar");
		};
	}

	/**
	 * What a hostile file may take of time is limited, as is what it may take of memory.
	 */
	private static boolean measuresHowLongOpeningTakes(JavaAccess<?> access) {
		return access.getName().equals("nanoTime") && access.getOriginOwner().isEquivalentTo(WorkbookOpener.class);
	}

	private static boolean takesDefault(JavaAccess<?> access) {
		String owner = access.getTargetOwner().getName();
		return DEFAULTS.contains(owner + "." + access.getName()) || switch (access.getName()) {
			case "now" ->
				owner.startsWith("java.time.") && !owner.equals("java.time.Instant") && parameters(access).isEmpty();
			case "format" -> owner.equals("java.lang.String") && !parameters(access).contains(Locale.class.getName());
			case "formatted" -> owner.equals("java.lang.String");
			case "toLowerCase", "toUpperCase" -> owner.equals("java.lang.String") && parameters(access).isEmpty();
			case "setDefault" -> Set.of(Locale.class.getName(), TimeZone.class.getName()).contains(owner);
			default -> false;
		};
	}

	private static List<String> parameters(JavaAccess<?> access) {
		return (access instanceof JavaCodeUnitAccess<?> call)
				? call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList() : List.of();
	}

}
