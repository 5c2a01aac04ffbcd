package id.selaras.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;

/**
 * The parts of a package by name; case does not matter. The limits on their number and
 * unpacked size are kept before any is opened. One part at a time can be read.
 */
final class PackageParts implements AutoCloseable {

	private static final int RATIO = 200;

	private static final int SMALL = 1_000_000;

	/** Up to this many bytes a part is faster unpacked as a whole than bit by bit. */
	private static final int AT_ONCE = 1_000_000;

	private final byte[] bytes;

	private final Deadline deadline;

	private final Map<String, PackagePart> parts = new HashMap<>();

	private final Set<String> opened = new HashSet<>();

	private final Inflater inflater = new Inflater(true);

	private PackageParts(byte[] bytes, Deadline deadline) {
		this.bytes = bytes;
		this.deadline = deadline;
	}

	static PackageParts of(byte[] bytes, SheetLimits limits, Deadline deadline) {
		PackageParts parts = new PackageParts(bytes, deadline);
		long unpacked = 0;
		for (PackagePart part : ZipDirectory.read(bytes, limits.parts())) {
			if (!isDecent(part.name()) || (parts.parts.put(key(part.name()), part) != null)) {
				throw new RefusedException(RefusalReason.BAD_PACKAGE);
			}
			unpacked += part.size();
		}
		check(unpacked, bytes.length, limits);
		return parts;
	}

	private static void check(long unpacked, long packed, SheetLimits limits) {
		if (unpacked > SMALL && unpacked > packed * RATIO) {
			throw new RefusedException(RefusalReason.ZIP_RATIO);
		}
		if (unpacked > limits.unpackedBytes()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
	}

	/** We never unpack to disk, but who gets the file from us may. */
	private static boolean isDecent(String name) {
		return !name.isEmpty() && !name.startsWith("/") && name.indexOf(':') < 0
				&& name.chars().noneMatch(Character::isISOControl)
				&& List.of(name.split("/", -1))
					.stream()
					.noneMatch((segment) -> segment.equals("..") || segment.equals("."));
	}

	boolean has(String name) {
		return this.parts.containsKey(key(name));
	}

	/** All parts but folders. */
	List<String> names() {
		return this.parts.values().stream().filter((part) -> !part.isFolder()).map(PackagePart::name).toList();
	}

	boolean wasOpened(String name) {
		return this.opened.contains(key(name));
	}

	XmlPart open(String name) {
		PackagePart part = this.parts.get(key(name));
		if (part == null) {
			throw new RefusedException(RefusalReason.BAD_PACKAGE);
		}
		this.opened.add(key(name));
		PartStream stream = new PartStream(this.bytes, part, this.inflater, this.deadline);
		return (part.size() > AT_ONCE) ? XmlPart.of(stream) : XmlPart.of(stream.whole());
	}

	@Override
	public void close() {
		this.inflater.end();
	}

	static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
