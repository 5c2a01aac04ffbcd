package id.selaras.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a YAML file and its place. */
record YamlValue(Node node, Place place) {

	/** A single value, to be read further. */
	Written written() {
		if (this.node instanceof ScalarNode scalar && !isNothing()) {
			return new Written(this.place, scalar.getValue());
		}
		throw shouldBe("satu nilai", "one value");
	}

	String text() {
		return written().required();
	}

	boolean isList() {
		return this.node instanceof SequenceNode;
	}

	List<YamlValue> list() {
		if (!(this.node instanceof SequenceNode sequence)) {
			throw shouldBe("daftar", "a list");
		}
		List<YamlValue> items = new ArrayList<>();
		for (Node item : sequence.getValue()) {
			items.add(new YamlValue(item, this.place.item(items.size() + 1).line(lineOf(item))));
		}
		return items;
	}

	/** A list with at least one item. */
	List<YamlValue> filledList() {
		List<YamlValue> items = list();
		if (items.isEmpty()) {
			throw this.place.refuse("daftar tidak boleh kosong", "the list must not be empty");
		}
		return items;
	}

	List<String> texts() {
		return list().stream().map(YamlValue::text).toList();
	}

	/** Either one value or a list of such. */
	List<YamlValue> oneOrList() {
		return isList() ? filledList() : List.of(this);
	}

	/** A map whose keys are all known. */
	YamlMap map(String... knownKeys) {
		YamlMap map = new YamlMap(entries(), this.place);
		map.refuseOthersThan(List.of(knownKeys));
		return map;
	}

	/** A map whose keys the file chooses, in the order of the file. */
	Map<String, YamlValue> entries() {
		if (!(this.node instanceof MappingNode mapping)) {
			throw shouldBe("kelompok kunci", "a map of keys");
		}
		Map<String, YamlValue> entries = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			Place line = this.place.line(lineOf(tuple.getKeyNode()));
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				throw line.refuse("kunci harus satu kata", "a key must be one word");
			}
			Place there = line.key(key.getValue());
			YamlValue before = entries.put(key.getValue(), new YamlValue(tuple.getValueNode(), there));
			if (before != null) {
				throw there.refuse("kunci sudah ada di baris " + before.place.line(),
						"the key stands in line " + before.place.line() + " already");
			}
		}
		return entries;
	}

	private boolean isNothing() {
		return Tag.NULL.equals(this.node.getTag());
	}

	private HomeException shouldBe(String indonesian, String english) {
		if (isNothing()) {
			return this.place.refuse("tidak ada nilainya; seharusnya " + indonesian,
					"has no value; should be " + english);
		}
		String[] is = (this.node instanceof ScalarNode) ? new String[] { "satu nilai", "one value" }
				: isList() ? new String[] { "daftar", "a list" } : new String[] { "kelompok kunci", "a map of keys" };
		return this.place.refuse("seharusnya " + indonesian + ", bukan " + is[0],
				"should be " + english + ", not " + is[1]);
	}

	private static int lineOf(Node node) {
		return node.getStartMark().getLine() + 1;
	}

}
