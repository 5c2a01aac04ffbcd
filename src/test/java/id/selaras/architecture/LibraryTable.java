package id.selaras.architecture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * Which module may use which library. What a row names is closed to the modules that do
 * not name it too; what stands nowhere is closed to all.
 */
final class LibraryTable {

	private static final String EVERY_MODULE = """
			java.io java.lang java.math java.net java.nio java.security java.text java.time java.util
			org.jspecify org.springframework.modulith""";

	private static final String ROWS = """
			finding      -
			plan         -
			form         -
			sheet        org.apache.poi com.opencsv com.fasterxml.aalto
			sheet        javax.xml.stream javax.xml.transform org.codehaus.stax2
			receive      -
			read         -
			normalise    org.apache.lucene
			crosscheck   -
			assess       -
			report       net.sf.jasperreports com.lowagie.text java.awt
			deliver      -
			home         org.yaml.snakeyaml tools.jackson com.fasterxml.jackson.annotation
			store        java.sql javax.sql org.flywaydb com.zaxxer.hikari java.util.logging
			store        org.springframework.jdbc org.springframework.transaction org.springframework.context
			batch        org.springframework.batch org.springframework.boot org.springframework.context
			batch        org.springframework.transaction
			batch        org.springframework.scheduling
			post         org.springframework.mail org.springframework.core jakarta.mail org.eclipse.angus.mail
			post         javax.net.ssl
			console      org.springframework.boot org.springframework.context org.springframework.web
			console      org.springframework.http org.springframework.core io.micrometer jakarta.servlet
			bench        org.apache.poi com.fasterxml.aalto javax.xml.stream java.sql javax.sql
			cli          picocli
			""";

	static final LibraryTable OURS = of(ROWS);

	private final Map<String, Set<String>> rows;

	private LibraryTable(Map<String, Set<String>> rows) {
		this.rows = rows;
	}

	static LibraryTable of(String text) {
		Map<String, Set<String>> rows = new LinkedHashMap<>();
		text.lines().map((line) -> List.of(line.strip().split("\\s+"))).forEach((words) -> {
			Set<String> libraries = rows.computeIfAbsent(words.get(0), (module) -> new LinkedHashSet<>());
			words.stream().skip(1).filter((word) -> !word.equals("-")).forEach(libraries::add);
		});
		return new LibraryTable(rows);
	}

	Set<String> modules() {
		return this.rows.keySet();
	}

	/** Each class keeps to the row of its module. */
	ArchRule rule(String root) {
		return ArchRuleDefinition.classes()
			.that()
			.resideInAPackage(root + "..")
			.should(new ArchCondition<>("use only the libraries of their module") {
				@Override
				public void check(JavaClass type, ConditionEvents events) {
					for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
						JavaClass target = dependency.getTargetClass().getBaseComponentType();
						if (!target.isPrimitive() && !allowed(Codebase.module(type, root), target, root)) {
							events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
						}
					}
				}
			});
	}

	/** Rows that no class needs: {@code module library}. */
	List<String> unused(JavaClasses classes, String root) {
		return this.rows.entrySet()
			.stream()
			.flatMap((row) -> row.getValue()
				.stream()
				.filter((library) -> classes.stream()
					.filter((type) -> Codebase.module(type, root).equals(row.getKey()))
					.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
					.noneMatch((dependency) -> isOf(dependency.getTargetClass(), library)))
				.map((library) -> row.getKey() + " " + library))
			.toList();
	}

	private boolean allowed(String module, JavaClass target, String root) {
		if (isOf(target, root)) {
			return true;
		}
		if (this.rows.values().stream().flatMap(Collection::stream).anyMatch((library) -> isOf(target, library))) {
			return this.rows.getOrDefault(module, Set.of()).stream().anyMatch((library) -> isOf(target, library));
		}
		return List.of(EVERY_MODULE.split("\\s+")).stream().anyMatch((library) -> isOf(target, library));
	}

	private static boolean isOf(JavaClass type, String library) {
		return (type.getPackageName() + ".").startsWith(library + ".");
	}

}
