package id.selaras.architecture;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** Values are decimals, never binary fractions; geometry of pages is no value. */
class NumbersTest {

	private static final List<String> OF_VALUES = List.of("finding", "plan", "form", "read", "normalise", "crosscheck",
			"assess");

	private static final DescribedPredicate<JavaClass> BINARY_FRACTION = DescribedPredicate.describe("double or float",
			(type) -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
				.contains(type.getBaseComponentType().getName()));

	@Test
	void noValueIsABinaryFraction() {
		fields(Codebase.ROOT).check(Codebase.MAIN);
		results(Codebase.ROOT).check(Codebase.MAIN);
	}

	@Test
	void aBinaryFractionIsRefused() {
		assertThat(Codebase.refusals(fields(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("CountsInDouble.value"))
			.anyMatch((line) -> line.contains("CountsInDouble.share"));
		assertThat(Codebase.refusals(results(Codebase.WRONG_ROOT)))
			.anyMatch((line) -> line.contains("CountsInDouble.half"));
	}

	private static ArchRule fields(String root) {
		return noFields()
			.that(DescribedPredicate.<JavaField>describe("hold values", (field) -> ofValues(field.getOwner(), root)))
			.should()
			.haveRawType(BINARY_FRACTION);
	}

	private static ArchRule results(String root) {
		return noMethods()
			.that(DescribedPredicate.<JavaMethod>describe("give values", (method) -> ofValues(method.getOwner(), root)))
			.should()
			.haveRawReturnType(BINARY_FRACTION);
	}

	private static boolean ofValues(JavaClass type, String root) {
		return OF_VALUES.contains(Codebase.module(type, root));
	}

}
