package id.selaras.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Sets the times of a zip's entries to 1 January 1980, the first that it can name: the
 * hour at which a workbook was written is no part of it.
 */
final class ZipTimes {

	private static final int END = 0x06054b50;

	private static final int CENTRAL = 0x02014b50;

	private static final int LOCAL = 0x04034b50;

	/** Time and day as DOS kept them. */
	private static final int FIRST_DAY = 0x00210000;

	private static final int END_LENGTH = 22;

	private static final int CENTRAL_LENGTH = 46;

	private ZipTimes() {
	}

	static byte[] without(byte[] zip) {
		byte[] bytes = zip.clone();
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int end = bytes.length - END_LENGTH;
		while (end > 0 && buffer.getInt(end) != END) {
			end--;
		}
		int entry = buffer.getInt(end + 16);
		for (int left = Short.toUnsignedInt(buffer.getShort(end + 10)); left > 0; left--) {
			if (buffer.getInt(entry) != CENTRAL) {
				throw new IllegalStateException("No zip entry at " + entry);
			}
			buffer.putInt(entry + 12, FIRST_DAY);
			int local = buffer.getInt(entry + 42);
			if (buffer.getInt(local) != LOCAL) {
				throw new IllegalStateException("No zip entry at " + local);
			}
			buffer.putInt(local + 10, FIRST_DAY);
			entry += CENTRAL_LENGTH + Short.toUnsignedInt(buffer.getShort(entry + 28))
					+ Short.toUnsignedInt(buffer.getShort(entry + 30))
					+ Short.toUnsignedInt(buffer.getShort(entry + 32));
		}
		return bytes;
	}

}
