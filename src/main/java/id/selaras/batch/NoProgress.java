package id.selaras.batch;

/** A night that nobody watches. */
final class NoProgress implements Progress {

	@Override
	public void begin(String stage) {
	}

	@Override
	public void item(String what) {
	}

	@Override
	public void end(String stage, int items, long milliseconds) {
	}

}
