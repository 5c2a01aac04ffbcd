package id.selaras.architecture;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import id.selaras.crosscheck.Rules;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nouns and stages go from records to records: they fetch, store, log and print nothing,
 * and the same input gives the same result.
 */
class PureStagesTest {

	/** The shell moves data; all else is pure. */
	private static final List<String> SHELL = List.of("home", "store", "post", "batch", "cli", "console", "bench");

	private static final List<String> OUTSIDE_WORLD = List.of("java.io.File", "java.io.FileInputStream",
			"java.io.FileOutputStream", "java.io.FileReader", "java.io.FileWriter", "java.io.RandomAccessFile",
			"java.io.Console", "java.lang.Process", "java.lang.ProcessBuilder", "java.util.Random", "java.util.UUID",
			"java.util.concurrent.ThreadLocalRandom");

	private static final List<String> OUTSIDE_PACKAGES = List.of("java.nio.file", "java.nio.channels", "java.net",
			"java.sql", "javax.sql", "java.util.logging", "org.slf4j", "org.apache.commons.logging",
			"org.apache.logging");

	@Test
	void stagesFetchStoreAndLogNothing() {
		worldIsOutside(Codebase.ROOT).check(Codebase.MAIN);
	}

	@Test
	void stagesNeitherPrintNorAskTheSystem() {
		systemIsOutside(Codebase.ROOT).check(Codebase.MAIN);
	}

	@Test
	void aStageThatFetchesForItselfIsRefused() {
		assertThat(Codebase.refusals(worldIsOutside(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("viaPath") && line.contains("java.nio.file.Files"))
			.anyMatch((line) -> line.contains("viaStream") && line.contains("java.io.FileInputStream"))
			.anyMatch((line) -> line.contains("viaDatabase") && line.contains("java.sql.DriverManager"))
			.anyMatch((line) -> line.contains("viaEnvironment") && line.contains("java.util.UUID"))
			.anyMatch((line) -> line.contains("UsesLogging") && line.contains("java.util.logging.Logger"));
	}

	@Test
	void aStageThatPrintsIsRefused() {
		assertThat(Codebase.refusals(systemIsOutside(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("UsesLogging.say") && line.contains("System.out"))
			.anyMatch((line) -> line.contains("viaEnvironment") && line.contains("System.getenv"));
	}

	private static ArchRule worldIsOutside(String root) {
		return noClasses().that(arePure(root))
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("lie outside of the program", PureStagesTest::isOutside));
	}

	private static ArchRule systemIsOutside(String root) {
		return noClasses().that(arePure(root))
			.should()
			.accessField(System.class, "out")
			.orShould()
			.accessField(System.class, "err")
			.orShould()
			.callMethod(System.class, "getenv", String.class)
			.orShould()
			.callMethod(System.class, "getenv")
			.orShould()
			.callMethod(System.class, "getProperty", String.class)
			.orShould()
			.callMethod(System.class, "getProperty", String.class, String.class);
	}

	/** {@code Rules} lists the classes of its own package, which takes a file system. */
	private static DescribedPredicate<JavaClass> arePure(String root) {
		return DescribedPredicate.describe("are no shell",
				(type) -> !SHELL.contains(Codebase.module(type, root)) && !type.isEquivalentTo(Rules.class));
	}

	private static boolean isOutside(JavaClass type) {
		return OUTSIDE_WORLD.contains(type.getName())
				|| OUTSIDE_PACKAGES.stream().anyMatch((name) -> (type.getPackageName() + ".").startsWith(name + "."));
	}

}
