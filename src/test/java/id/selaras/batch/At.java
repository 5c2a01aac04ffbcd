package id.selaras.batch;

/**
 * Does something when a step begins.
 *
 * @param step its name, or nothing for each step
 */
record At(String step, Runnable what) implements Progress {

	@Override
	public void begin(String stage) {
		if (this.step.isEmpty() || stage.equals(this.step)) {
			this.what.run();
		}
	}

	@Override
	public void item(String item) {
	}

	@Override
	public void end(String stage, int items, long milliseconds) {
	}

}
