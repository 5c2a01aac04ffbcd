package wrong.selaras.assess;

import org.jspecify.annotations.Nullable;

/** An achievement of 0.1 + 0.2 percent. */
record CountsInDouble(double value, @Nullable Float share) {

	static double half(CountsInDouble of) {
		return of.value() / 2;
	}

}
