package id.selaras.sheet;

import java.util.HashMap;
import java.util.Map;

/** What kind of content each part has, by its own name or by its extension. */
final class ContentTypes {

	static final String PART = "[Content_Types].xml";

	private final Map<String, String> byName = new HashMap<>();

	private final Map<String, String> byExtension = new HashMap<>();

	private ContentTypes() {
	}

	static ContentTypes of(PackageParts parts) {
		ContentTypes types = new ContentTypes();
		try (XmlPart part = parts.open(PART)) {
			part.root("Types");
			while (part.child(1)) {
				String type = part.required("ContentType");
				if (part.name().equals("Override")) {
					String name = PackageParts.key(part.required("PartName"));
					types.byName.put(name.startsWith("/") ? name.substring(1) : name, type);
				}
				else {
					types.byExtension.put(PackageParts.key(part.required("Extension")), type);
				}
			}
			part.end();
		}
		return types;
	}

	/** Empty for a stray file, which belongs to no package. */
	String of(String name) {
		String key = PackageParts.key(name);
		String extension = key.substring(key.lastIndexOf('.') + 1);
		return this.byName.getOrDefault(key, this.byExtension.getOrDefault(extension, ""));
	}

}
