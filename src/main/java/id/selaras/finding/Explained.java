package id.selaras.finding;

import java.util.Optional;

/** A mistake that says itself, in both languages, what is wrong and what to do. */
public interface Explained {

	/** One or two whole sentences. */
	Text text();

	/** What the outermost of the causes that can say it says. */
	static Optional<Text> behind(Throwable thrown) {
		for (Throwable next = thrown; next != null; next = next.getCause()) {
			if (next instanceof Explained explained) {
				return Optional.of(explained.text());
			}
		}
		return Optional.empty();
	}

}
