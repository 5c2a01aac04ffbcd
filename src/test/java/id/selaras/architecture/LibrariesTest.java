package id.selaras.architecture;

import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LibrariesTest {

	@Test
	void eachModuleUsesItsOwnLibrariesOnly() {
		LibraryTable.OURS.rule(Codebase.ROOT).check(Codebase.MAIN);
	}

	@Test
	void theTableHasARowForEachModule() {
		assertThat(new TreeSet<>(LibraryTable.OURS.modules())).isEqualTo(Codebase.MAIN.stream()
			.map((type) -> Codebase.module(type, Codebase.ROOT))
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void theTableNamesNothingThatIsNotUsed() {
		assertThat(LibraryTable.OURS.unused(Codebase.MAIN, Codebase.ROOT)).isEmpty();
	}

	@Test
	void aLibraryOfAnotherModuleIsRefused() {
		assertThat(Codebase.refusals(LibraryTable.OURS.rule(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("normalise.UsesSpring") && line.contains("Configuration"))
			.anyMatch((line) -> line.contains("normalise.UsesSpring") && line.contains("JdbcTemplate"))
			.anyMatch((line) -> line.contains("assess.UsesLogging") && line.contains("java.util.logging"));
	}

	@Test
	void aLibraryThatStandsNowhereIsRefused() {
		assertThat(Codebase.refusals(LibraryTable.OURS.rule(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("normalise.UsesSpring") && line.contains("org.assertj"));
	}

	@Test
	void whatTheRowOfAModuleNamesIsAccepted() {
		LibraryTable wider = LibraryTable.of("normalise org.springframework org.assertj\nassess java.util.logging");
		assertThat(Codebase.refusals(wider.rule(Codebase.WRONG_ROOT))).noneMatch((line) -> line.contains("UsesSpring"))
			.noneMatch((line) -> line.contains("UsesLogging"));
	}

	@Test
	void aRowThatNobodyNeedsIsNamed() {
		assertThat(LibraryTable.of("normalise org.springframework.jdbc com.example")
			.unused(Codebase.WRONG, Codebase.WRONG_ROOT)).containsExactly("normalise com.example");
	}

}
