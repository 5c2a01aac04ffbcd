package id.selaras.sheet;

import java.nio.charset.StandardCharsets;

/**
 * The small file that Excel or LibreOffice keeps beside a workbook while it is open: who
 * has opened it.
 */
final class LockFile {

	private static final int EXCEL_SIZE = 165;

	/** Excel writes the name twice: in bytes, then in characters of two bytes. */
	private static final int SECOND_NAME = 55;

	private static final int LONGEST = 1_000;

	private LockFile() {
	}

	static boolean is(byte[] bytes) {
		return isOfExcel(bytes) || isOfLibreOffice(bytes);
	}

	private static boolean isOfExcel(byte[] bytes) {
		return bytes.length == EXCEL_SIZE && bytes[0] > 0 && bytes[0] < SECOND_NAME && bytes[SECOND_NAME] == bytes[0]
				&& bytes[SECOND_NAME + 1] == 0;
	}

	private static boolean isOfLibreOffice(byte[] bytes) {
		return bytes.length < LONGEST
				&& new String(bytes, StandardCharsets.UTF_8).strip().matches("[^\\n]*,[^\\n]*,file:///[^\\n]*;");
	}

}
