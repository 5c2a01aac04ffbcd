package id.selaras.architecture;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTest {

	private static final ApplicationModules OURS = ApplicationModules.of(Codebase.ROOT);

	private static final ApplicationModules WRONG = ApplicationModules.of(Codebase.WRONG_ROOT, (location) -> true);

	@Test
	void modulesUseWhatTheyDeclareAndNoMore() {
		assertThat(violations(OURS)).isEmpty();
	}

	@Test
	void eachModuleSaysWhatItMayUse() {
		assertThat(OURS.stream())
			.allMatch((module) -> Codebase.MAIN.get(module.getBasePackage().getName() + ".package-info")
				.isAnnotatedWith("org.springframework.modulith.ApplicationModule"));
	}

	@Test
	void aCycleIsRefused() {
		assertThat(violations(WRONG)).anyMatch((line) -> line.startsWith("Cycle detected: Slice finding"));
	}

	@Test
	void anUndeclaredDependencyIsRefused() {
		assertThat(violations(WRONG))
			.anyMatch((line) -> line.startsWith("Module 'crosscheck' depends on module 'assess'"));
	}

	@Test
	void theInsideOfAnotherModuleIsRefused() {
		assertThat(violations(WRONG)).anyMatch((line) -> line.startsWith("Module 'plan' depends on module 'crosscheck'")
				&& line.contains("crosscheck.rules.Inside"));
	}

	/** What {@code verify()} throws, which it does once only for the same modules. */
	private static List<String> violations(ApplicationModules modules) {
		return modules.detectViolations().getMessages();
	}

}
