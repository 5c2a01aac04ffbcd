package id.selaras.batch;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import id.selaras.sheet.WorkbookOpener;

/**
 * Lets large files be read one at a time, whichever thread they come to: the memory is
 * enough for one of a million cells beside small ones, not for two.
 */
final class LargeFiles {

	/** Unpacked; the form of an agency has some hundred thousand bytes. */
	static final long LARGE = 8_000_000;

	private final Lock turn = new ReentrantLock(true);

	<T> T inTurn(byte[] bytes, Supplier<T> read) {
		if (WorkbookOpener.unpackedSize(bytes) < LARGE) {
			return read.get();
		}
		this.turn.lock();
		try {
			return read.get();
		}
		finally {
			this.turn.unlock();
		}
	}

}
