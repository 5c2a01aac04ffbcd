package id.selaras.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where a part points to.
 *
 * @param type the last word of its type, which is the same in the transitional and the
 * strict form
 * @param target name of the part, or of something outside of the package
 */
record Relationship(String id, String type, String target, boolean external) {

	/** Those of a part, or of the package itself when the part is called "". */
	static List<Relationship> of(PackageParts parts, String source) {
		int slash = source.lastIndexOf('/');
		String folder = source.substring(0, slash + 1);
		String name = folder + "_rels/" + source.substring(slash + 1) + ".rels";
		return parts.has(name) ? read(parts, name, folder) : List.of();
	}

	private static List<Relationship> read(PackageParts parts, String name, String folder) {
		List<Relationship> relationships = new ArrayList<>();
		try (XmlPart part = parts.open(name)) {
			part.root("Relationships");
			while (part.child(1)) {
				String type = part.required("Type");
				boolean external = "External".equals(part.attribute("TargetMode"));
				String target = part.required("Target");
				relationships.add(new Relationship(part.required("Id"), type.substring(type.lastIndexOf('/') + 1),
						external ? target : resolve(folder, target), external));
			}
			part.end();
		}
		return relationships;
	}

	private static String resolve(String folder, String target) {
		String path = target.replace('\\', '/');
		Deque<String> segments = new ArrayDeque<>();
		for (String segment : (path.startsWith("/") ? path : folder + path).split("/")) {
			if (segment.equals("..")) {
				segments.pollLast();
			}
			else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return String.join("/", segments);
	}

	boolean is(String wanted) {
		return this.type.equals(wanted) && !this.external;
	}

}
