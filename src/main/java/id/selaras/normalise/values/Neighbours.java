package id.selaras.normalise.values;

/**
 * How the cells near by use dots and commas.
 *
 * @param row of the same indicator
 * @param column of the same kind of value
 * @param agency in what it sent before
 */
public record Neighbours(SeparatorUse row, SeparatorUse column, SeparatorUse agency) {

	public static final Neighbours NONE = new Neighbours(SeparatorUse.NONE, SeparatorUse.NONE, SeparatorUse.NONE);

}
