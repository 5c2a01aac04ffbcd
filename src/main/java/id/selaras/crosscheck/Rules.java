package id.selaras.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.selaras.finding.FindingFacts;

/** Finds the rules: every class of the package {@code rules} that is one. */
public final class Rules {

	private static final String PACKAGE = Rules.class.getPackageName() + ".rules";

	private Rules() {
	}

	/** All rules, by class name. */
	public static List<Rule> discover() {
		List<Rule> rules = new ArrayList<>();
		for (String name : classNames()) {
			Class<?> type = load(name);
			if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
				rules.add(create(type.asSubclass(Rule.class)));
			}
		}
		return List.copyOf(rules);
	}

	/** The kinds of findings that a rule can raise. */
	public static List<Class<? extends FindingFacts>> findings(Rule rule) {
		List<Class<? extends FindingFacts>> kinds = new ArrayList<>();
		for (Class<?> nested : rule.getClass().getDeclaredClasses()) {
			if (FindingFacts.class.isAssignableFrom(nested)) {
				kinds.add(nested.asSubclass(FindingFacts.class));
			}
		}
		kinds.sort(Comparator.comparing(Class::getSimpleName));
		return kinds;
	}

	private static List<String> classNames() {
		String folder = PACKAGE.replace('.', '/');
		URI uri = besideThisClass();
		try {
			if (uri.getScheme().equals("jar")) {
				try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
					return namesIn(jar.getPath("/" + folder));
				}
			}
			return namesIn(Path.of(uri));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Another root on the class path may hold a package of the same name. */
	private static URI besideThisClass() {
		String own = Rules.class.getSimpleName() + ".class";
		String url = String.valueOf(Rules.class.getResource(own));
		return URI.create(url.substring(0, url.length() - own.length()) + "rules");
	}

	private static List<String> namesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-info"))
				.map((name) -> PACKAGE + "." + name.substring(0, name.length() - ".class".length()))
				.sorted()
				.toList();
		}
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Rule create(Class<? extends Rule> type) {
		try {
			return type.getDeclaredConstructor().newInstance();
		}
		catch (InstantiationException | IllegalAccessException | InvocationTargetException | NoSuchMethodException ex) {
			throw new IllegalStateException(type + " needs a constructor without arguments", ex);
		}
	}

}
