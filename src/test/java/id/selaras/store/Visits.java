package id.selaras.store;

import java.util.function.Consumer;

/** Sees each visit to a failpoint of this process until it is closed. */
public final class Visits implements AutoCloseable {

	private Visits(Consumer<Failpoint> seen) {
		Failpoint.onVisit(seen);
	}

	public static Visits seenBy(Consumer<Failpoint> seen) {
		return new Visits(seen);
	}

	@Override
	public void close() {
		Failpoint.onVisit(Failpoint.off());
	}

}
