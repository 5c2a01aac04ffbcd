package id.selaras.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The unpacked bytes of one part. Never gives more than the directory promised, and at
 * the end nothing but what the checksum says.
 */
final class PartStream extends InputStream {

	private final byte[] bytes;

	private final PackagePart part;

	private final Deadline deadline;

	private final Inflater inflater;

	private final CRC32 crc = new CRC32();

	private long given;

	PartStream(byte[] bytes, PackagePart part, Inflater inflater, Deadline deadline) {
		this.bytes = bytes;
		this.part = part;
		this.deadline = deadline;
		this.inflater = inflater;
		this.inflater.reset();
		this.inflater.setInput(bytes, part.start(), (int) part.packedSize());
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int offset, int length) {
		if (length == 0) {
			return 0;
		}
		this.deadline.check();
		int read = this.part.deflated() ? inflate(into, offset, length) : copy(into, offset, length);
		this.given += read;
		if (this.given > this.part.size()) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		if (read == 0) {
			checkWhole();
			return -1;
		}
		this.crc.update(into, offset, read);
		return read;
	}

	/** All bytes, of a part whose size is known to be small. */
	byte[] whole() {
		try {
			byte[] whole = new byte[(int) this.part.size()];
			if (readNBytes(whole, 0, whole.length) < whole.length || read() >= 0) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
			return whole;
		}
		catch (IOException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	private int inflate(byte[] into, int offset, int length) {
		try {
			return this.inflater.inflate(into, offset, length);
		}
		catch (DataFormatException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	private int copy(byte[] into, int offset, int length) {
		int read = (int) Math.min(length, this.part.size() - this.given);
		System.arraycopy(this.bytes, this.part.start() + (int) this.given, into, offset, read);
		return read;
	}

	private void checkWhole() {
		if (this.given != this.part.size() || this.crc.getValue() != this.part.crc()) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

}
