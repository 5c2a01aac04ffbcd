package id.selaras.architecture;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The classes that the conventions are tried on: ours, and the wrong ones. */
final class Codebase {

	static final String ROOT = "id.selaras";

	static final String WRONG_ROOT = "wrong.selaras";

	/** The program. */
	static final JavaClasses MAIN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	/** The program and its tests. */
	static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

	/** Classes that break each convention on purpose. */
	static final JavaClasses WRONG = new ClassFileImporter().importPackages(WRONG_ROOT);

	private Codebase() {
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
