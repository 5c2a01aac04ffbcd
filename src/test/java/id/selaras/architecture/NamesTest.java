package id.selaras.architecture;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** A name says what a thing is, and libraries that hide code stay out. */
class NamesTest {

	private static final String SAYS_NOTHING = ".*(Utils?|Helpers?|Managers?|Impl)|(Abstract|Base)[A-Z].*";

	private static final List<String> UNWANTED = List.of("lombok/Getter.class", "org/mockito/Mockito.class",
			"org/easymock/EasyMock.class", "mockit/Mocked.class");

	private static final ArchRule CLASSES = noClasses().should().haveNameMatching(".*[.$](" + SAYS_NOTHING + ")");

	private static final ArchRule PACKAGES = noClasses().should()
		.resideInAnyPackage("..util..", "..utils..", "..common..", "..misc..", "..shared..", "..helper..", "..impl..");

	@Test
	void classesSayWhatTheyAre() {
		CLASSES.check(Codebase.ALL);
	}

	@Test
	void packagesSayWhatTheyHold() {
		PACKAGES.check(Codebase.ALL);
	}

	@Test
	void namesThatSayNothingAreRefused() {
		assertThat(Codebase.refusals(CLASSES)).anyMatch((line) -> line.contains("TextUtils"))
			.anyMatch((line) -> line.contains("ReadHelper"))
			.anyMatch((line) -> line.contains("StageManager"))
			.anyMatch((line) -> line.contains("StoreImpl"))
			.anyMatch((line) -> line.contains("AbstractStage"))
			.anyMatch((line) -> line.contains("BaseStage"));
	}

	@Test
	void packagesThatSayNothingAreRefused() {
		assertThat(Codebase.refusals(PACKAGES)).anyMatch((line) -> line.contains("wrong.selaras.common.TextUtils"));
	}

	@Test
	void neitherMocksNorGeneratedCodeAreOnTheClassPath() {
		assertThat(UNWANTED).noneMatch(NamesTest::isOnTheClassPath);
	}

	@Test
	void whatIsOnTheClassPathIsSeen() {
		assertThat(isOnTheClassPath("org/junit/jupiter/api/Test.class")).isTrue();
	}

	private static boolean isOnTheClassPath(String resource) {
		return NamesTest.class.getClassLoader().getResource(resource) != null;
	}

}
