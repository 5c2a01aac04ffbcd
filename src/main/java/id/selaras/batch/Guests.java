package id.selaras.batch;

/** Others of this process that use the store of a night while it runs. */
interface Guests {

	/** A night alone. */
	Guests NONE = new Guests() {

		@Override
		public void opened(OpenStore store) {
		}

		@Override
		public void closing(OpenStore store) {
		}

	};

	/** The store is open for all. */
	void opened(OpenStore store);

	/** It closes when this returns. */
	void closing(OpenStore store);

}
