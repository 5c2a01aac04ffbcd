package id.selaras.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum ContentType {

	PACKAGE, XLS, TEXT;

	private static final byte[] ZIP = { 'P', 'K' };

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final List<byte[]> OLD_EXCEL = List.of(new byte[] { 0x09, 0x08 }, new byte[] { 0x09, 0x04 },
			new byte[] { 0x09, 0x02 }, new byte[] { 0x09, 0x00, 0x04, 0x00 });

	/** gzip, bzip2, 7z, xz, rar */
	private static final List<byte[]> ARCHIVES = List.of(new byte[] { 0x1f, (byte) 0x8b },
			new byte[] { 'B', 'Z', 'h', '1' }, new byte[] { 'B', 'Z', 'h', '9' },
			new byte[] { '7', 'z', (byte) 0xbc, (byte) 0xaf }, new byte[] { (byte) 0xfd, '7', 'z', 'X', 'Z' },
			new byte[] { 'R', 'a', 'r', '!', 0x1a });

	private static final int SNIFFED = 2_048;

	static ContentType of(byte[] bytes, SheetLimits limits) {
		if (bytes.length == 0) {
			throw new RefusedException(RefusalReason.EMPTY_FILE);
		}
		if (bytes.length > limits.bytes()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		if (startsWith(bytes, ZIP)) {
			return PACKAGE;
		}
		if (startsWith(bytes, OLE)) {
			return XLS;
		}
		if (LockFile.is(bytes)) {
			throw new RefusedException(RefusalReason.LOCK_FILE);
		}
		if (OLD_EXCEL.stream().anyMatch((start) -> startsWith(bytes, start))) {
			throw new RefusedException(RefusalReason.OLD_EXCEL);
		}
		if (ARCHIVES.stream().anyMatch((start) -> startsWith(bytes, start))) {
			throw new RefusedException(RefusalReason.TYPE_MISMATCH);
		}
		if (!TextEncoding.isLikely(bytes)) {
			throw new RefusedException(RefusalReason.TYPE_UNKNOWN);
		}
		refuseMarkup(bytes);
		return TEXT;
	}

	private static void refuseMarkup(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
			.replaceAll("[^\\p{ASCII}]|\\x00", "")
			.strip()
			.toLowerCase(Locale.ROOT);
		if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
			throw new RefusedException(start.contains("urn:schemas-microsoft-com:office:spreadsheet")
					? RefusalReason.XML2003 : RefusalReason.TYPE_UNKNOWN);
		}
		if (start.matches("(?s)<(!doctype html|html|head|body|table|meta|style)\\b.*")) {
			throw new RefusedException(RefusalReason.TYPE_MISMATCH);
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || bytes[i] != start[i]) {
				return false;
			}
		}
		return true;
	}

}
