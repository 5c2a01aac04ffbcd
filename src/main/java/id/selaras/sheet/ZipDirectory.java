package id.selaras.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the central directory of a zip file. A directory that another reader could
 * understand in another way is refused: local headers that say something else, parts that
 * overlap, parts between the parts.
 */
final class ZipDirectory {

	private static final int LOCAL = 0x04034b50;

	private static final int CENTRAL = 0x02014b50;

	private static final int END = 0x06054b50;

	private static final int END_SIZE = 22;

	private static final long IN_ZIP64_FIELD = 0xffffffffL;

	private static final int ENCRYPTED = 1;

	private static final int SIZES_BEHIND_DATA = 8;

	private final byte[] bytes;

	private final ByteBuffer zip;

	private ZipDirectory(byte[] bytes) {
		this.bytes = bytes;
		this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	static List<PackagePart> read(byte[] bytes, int mostParts) {
		try {
			return new ZipDirectory(bytes).read(mostParts);
		}
		catch (IndexOutOfBoundsException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	private List<PackagePart> read(int mostParts) {
		int end = end();
		int count = unsigned16(end + 10);
		if (count > mostParts) {
			throw new RefusedException(RefusalReason.TOO_MANY_PARTS);
		}
		long directory = unsigned32(end + 16);
		if (directory + unsigned32(end + 12) > end) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		List<PackagePart> parts = new ArrayList<>(count);
		int at = (int) directory;
		for (int i = 0; i < count; i++) {
			demand(this.zip.getInt(at) == CENTRAL, RefusalReason.CORRUPT);
			parts.add(part(at));
			at += 46 + unsigned16(at + 28) + unsigned16(at + 30) + unsigned16(at + 32);
		}
		demand(at == directory + unsigned32(end + 12), RefusalReason.BAD_PACKAGE);
		demandNothingBetween(parts, (int) directory);
		return parts;
	}

	/**
	 * The end record stands at the very end: what follows it was not meant by its writer.
	 */
	private int end() {
		int first = Math.max(0, this.bytes.length - END_SIZE - 0xffff);
		for (int at = this.bytes.length - END_SIZE; at >= first; at--) {
			if (this.zip.getInt(at) == END && at + END_SIZE + unsigned16(at + 20) == this.bytes.length) {
				return at;
			}
		}
		throw new RefusedException(RefusalReason.CORRUPT);
	}

	private PackagePart part(int at) {
		int flags = unsigned16(at + 8);
		demand((flags & ENCRYPTED) == 0, RefusalReason.ENCRYPTED);
		int method = unsigned16(at + 10);
		demand(method == 0 || method == 8, RefusalReason.BAD_PACKAGE);
		long[] sizes = sizes(at);
		int header = Math.toIntExact(Math.min(sizes[2], Integer.MAX_VALUE));
		int nameLength = unsigned16(at + 28);
		demand(this.zip.getInt(header) == LOCAL, RefusalReason.CORRUPT);
		boolean agrees = unsigned16(header + 8) == method && unsigned16(header + 26) == nameLength && Arrays
			.equals(this.bytes, at + 46, at + 46 + nameLength, this.bytes, header + 30, header + 30 + nameLength);
		demand(agrees && ((unsigned16(header + 6) & SIZES_BEHIND_DATA) != 0 || sameSizes(at, header, sizes)),
				RefusalReason.BAD_PACKAGE);
		int start = header + 30 + nameLength + unsigned16(header + 28);
		demand(start + sizes[1] <= this.bytes.length, RefusalReason.CORRUPT);
		demand(method == 8 || sizes[0] == sizes[1], RefusalReason.BAD_PACKAGE);
		String name = new String(this.bytes, at + 46, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
		return new PackagePart(name, method == 8, unsigned32(at + 16), sizes[1], sizes[0], header, start);
	}

	private boolean sameSizes(int central, int header, long[] sizes) {
		long packed = unsigned32(header + 18);
		long size = unsigned32(header + 22);
		return this.zip.getInt(header + 14) == this.zip.getInt(central + 16)
				&& (packed == IN_ZIP64_FIELD || packed == sizes[1]) && (size == IN_ZIP64_FIELD || size == sizes[0]);
	}

	/**
	 * Size, packed size and place of the header; large ones stand in a field of their
	 * own.
	 */
	private long[] sizes(int at) {
		long[] sizes = { unsigned32(at + 24), unsigned32(at + 20), unsigned32(at + 42) };
		int field = at + 46 + unsigned16(at + 28);
		int end = field + unsigned16(at + 30);
		while (field + 4 <= end) {
			if (unsigned16(field) == 1) {
				int next = field + 4;
				for (int i = 0; i < sizes.length; i++) {
					if (sizes[i] == IN_ZIP64_FIELD) {
						sizes[i] = this.zip.getLong(next);
						next += 8;
					}
				}
			}
			field += 4 + unsigned16(field + 2);
		}
		for (long size : sizes) {
			demand(size >= 0 && size < IN_ZIP64_FIELD, RefusalReason.BAD_PACKAGE);
		}
		return sizes;
	}

	private void demandNothingBetween(List<PackagePart> parts, int directory) {
		long last = 0;
		for (PackagePart part : parts.stream().sorted(Comparator.comparingInt(PackagePart::header)).toList()) {
			demand(part.header() >= last && !isPartIn(last, part.header()), RefusalReason.BAD_PACKAGE);
			last = part.end();
		}
		demand(last <= directory && !isPartIn(last, directory), RefusalReason.BAD_PACKAGE);
	}

	private boolean isPartIn(long from, int to) {
		for (int at = (int) from; at + 4 <= to; at++) {
			if (this.zip.getInt(at) == LOCAL) {
				return true;
			}
		}
		return false;
	}

	private int unsigned16(int at) {
		return this.zip.getShort(at) & 0xffff;
	}

	private long unsigned32(int at) {
		return this.zip.getInt(at) & 0xffffffffL;
	}

	private static void demand(boolean met, RefusalReason otherwise) {
		if (!met) {
			throw new RefusedException(otherwise);
		}
	}

}
