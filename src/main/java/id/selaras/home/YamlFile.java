package id.selaras.home;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Opens a YAML file. We read its nodes and not the objects that the library would make of
 * them: nodes know their lines, and keep {@code 92.10} and {@code no} as they are
 * written.
 */
final class YamlFile {

	private YamlFile() {
	}

	/** The file's map, refused unless all its keys are known. */
	static YamlMap read(SourceFile source, String... knownKeys) {
		return root(source).map(knownKeys);
	}

	static YamlValue root(SourceFile source) {
		Place place = source.place();
		Node node = compose(source.text(), place);
		if (node == null) {
			throw place.refuse("berkas kosong", "the file is empty");
		}
		return new YamlValue(node, place.line(node.getStartMark().getLine() + 1));
	}

	private static @Nullable Node compose(String text, Place place) {
		try {
			return new Composer(new PlainParser(text, place), new Resolver(), new LoaderOptions()).getSingleNode();
		}
		catch (MarkedYAMLException ex) {
			throw broken(place, ex);
		}
		catch (YAMLException ex) {
			throw notYaml(place, String.valueOf(ex.getMessage()));
		}
	}

	private static HomeException broken(Place place, MarkedYAMLException ex) {
		String problem = String.valueOf(ex.getProblem());
		if (String.valueOf(ex.getContext()).contains("quoted scalar")) {
			// the end of the file says nothing, the quote that opens says all
			return at(place, ex.getContextMark()).refuse("tanda kutip tidak ditutup", "a quote is not closed");
		}
		if (problem.contains("TAB") || problem.contains("tab character")) {
			return at(place, ex.getProblemMark()).refuse("tab tidak boleh menjorokkan baris; pakai spasi",
					"a tab must not indent a line; use blanks");
		}
		return notYaml(at(place, ex.getProblemMark()), problem);
	}

	private static HomeException notYaml(Place place, String problem) {
		return place.refuse("bukan YAML yang benar (" + problem + ")", "is not correct YAML (" + problem + ")");
	}

	private static Place at(Place place, @Nullable Mark mark) {
		return (mark == null) ? place : place.line(mark.getLine() + 1);
	}

}
