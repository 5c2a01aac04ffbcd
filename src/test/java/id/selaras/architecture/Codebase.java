package id.selaras.architecture;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;

/** The classes that the conventions are tried on: ours, and the wrong ones. */
final class Codebase {

	static final String ROOT = "id.selaras";

	static final String WRONG_ROOT = "wrong.selaras";

	/** The program and its tests. */
	static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

	/** The program. */
	static final JavaClasses MAIN = ALL
		.that(DescribedPredicate.describe("are of the program", Codebase::isOfTheProgram));

	/** Classes that break each convention on purpose. */
	static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

	private Codebase() {
	}

	private static boolean isOfTheProgram(JavaClass type) {
		ImportOption program = new ImportOption.DoNotIncludeTests();
		return type.getSource().filter((source) -> program.includes(Location.of(source.getUri()))).isPresent();
	}

	/** What the rule says about the wrong classes. */
	static List<String> refusals(ArchRule rule) {
		return rule.evaluate(WRONG).getFailureReport().getDetails();
	}

	/** The module of a class: {@code id.selaras.crosscheck.rules.X} is in crosscheck. */
	static String module(JavaClass type, String root) {
		String name = type.getPackageName();
		return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceFirst("[.].*", "") : "";
	}

}
