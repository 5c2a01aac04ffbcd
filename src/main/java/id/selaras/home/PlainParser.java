package id.selaras.home;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML without what our files have no need of and what makes small files large or
 * dangerous: anchors, aliases, tags, deep nesting, several documents.
 */
final class PlainParser implements Parser {

	private static final int DEEPEST = 12;

	private final Parser parser;

	private final Place place;

	private int depth;

	private int documents;

	PlainParser(String text, Place place) {
		this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
		this.place = place;
	}

	@Override
	public boolean checkEvent(Event.ID kind) {
		peekEvent();
		return this.parser.checkEvent(kind);
	}

	@Override
	public Event peekEvent() {
		Event event = this.parser.peekEvent();
		if (event instanceof NodeEvent node) {
			refuseUnusual(node);
		}
		return event;
	}

	@Override
	public Event getEvent() {
		Event event = this.parser.getEvent();
		if (event instanceof CollectionStartEvent && ++this.depth > DEEPEST) {
			throw at(event).refuse("bertingkat lebih dari " + DEEPEST, "is nested deeper than " + DEEPEST);
		}
		if (event instanceof CollectionEndEvent) {
			this.depth--;
		}
		if (event instanceof DocumentStartEvent && ++this.documents > 1) {
			throw at(event).refuse("hanya satu dokumen YAML per berkas (baris ---)",
					"only one YAML document in a file (line ---)");
		}
		return event;
	}

	private void refuseUnusual(NodeEvent event) {
		if (event.getAnchor() != null) {
			throw at(event).refuse("jangkar & dan alias * tidak dipakai di sini; beri tanda kutip bila itu teks",
					"anchors & and aliases * are not used here; put quotes around a text");
		}
		if (tag(event) != null) {
			throw at(event).refuse("tag ! tidak dipakai di sini; beri tanda kutip bila itu teks",
					"tags ! are not used here; put quotes around a text");
		}
	}

	private static @Nullable String tag(NodeEvent event) {
		if (event instanceof ScalarEvent scalar) {
			return scalar.getTag();
		}
		return (event instanceof CollectionStartEvent collection) ? collection.getTag() : null;
	}

	private Place at(Event event) {
		return this.place.line(event.getStartMark().getLine() + 1);
	}

}
