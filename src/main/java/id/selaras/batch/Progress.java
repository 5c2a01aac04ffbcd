package id.selaras.batch;

/** Hears how far a night is; what it does with that is its own affair. */
public interface Progress {

	/** A stage begins. */
	void begin(String stage);

	/** One more item of the running stage is done. */
	void item(String what);

	/**
	 * A stage has ended.
	 * @param items that had work
	 */
	void end(String stage, int items, long milliseconds);

}
