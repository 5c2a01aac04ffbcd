package id.selaras.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is, by its first bytes and, of a package, by its parts. */
enum ContentType {

	XLSX, XLS, TEXT;

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	static ContentType of(byte[] bytes, SheetLimits limits) {
		if (bytes.length == 0) {
			throw new RefusedException(RefusalReason.EMPTY_FILE);
		}
		if (bytes.length > limits.bytes()) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
		if (startsWith(bytes, "PK".getBytes(StandardCharsets.US_ASCII))) {
			return ofPackage(PackageParts.names(bytes, limits));
		}
		if (startsWith(bytes, OLE)) {
			return XLS;
		}
		if (startsWith(bytes, new byte[] { 0x09, 0x08 }) || startsWith(bytes, new byte[] { 0x09, 0x04 })
				|| startsWith(bytes, new byte[] { 0x09, 0x02 }) || startsWith(bytes, new byte[] { 0x09, 0x00 })) {
			throw new RefusedException(RefusalReason.OLD_EXCEL);
		}
		if (isBinary(bytes)) {
			throw new RefusedException(RefusalReason.TYPE_UNKNOWN);
		}
		return TEXT;
	}

	private static ContentType ofPackage(Set<String> parts) {
		if (parts.contains("xl/workbook.xml")) {
			return XLSX;
		}
		if (parts.contains("xl/workbook.bin")) {
			throw new RefusedException(RefusalReason.XLSB);
		}
		if (parts.contains("word/document.xml")) {
			throw new RefusedException(RefusalReason.WORD_DOCUMENT);
		}
		if (parts.contains("content.xml")) {
			throw new RefusedException(RefusalReason.ODS);
		}
		throw new RefusedException(
				parts.contains("[Content_Types].xml") ? RefusalReason.BAD_PACKAGE : RefusalReason.TYPE_UNKNOWN);
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || bytes[i] != start[i]) {
				return false;
			}
		}
		return true;
	}

	/** NUL is in no text but UTF-16, which then begins with a mark. */
	private static boolean isBinary(byte[] bytes) {
		if (startsWith(bytes, new byte[] { (byte) 0xFF, (byte) 0xFE })
				|| startsWith(bytes, new byte[] { (byte) 0xFE, (byte) 0xFF })) {
			return false;
		}
		for (int i = 0; i < Math.min(bytes.length, 8_192); i++) {
			int value = bytes[i] & 0xff;
			if (value < 0x09 || (value > 0x0d && value < 0x20 && value != 0x1a && value != 0x1b)) {
				return true;
			}
		}
		return false;
	}

}
