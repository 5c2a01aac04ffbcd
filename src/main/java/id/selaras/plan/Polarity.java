package id.selaras.plan;

/** Which direction is good (domain.md 3.1). */
public enum Polarity {

	UP, DOWN, EXACT, RANGE

}
