package id.selaras.plan;

/**
 * Whether parts of a time add up, or the last one stands for the whole (domain.md 3.4).
 */
public enum Accumulation {

	SUM, LAST

}
