package id.selaras.samples;

/**
 * A deliberate irregularity: what an officer typed instead of the regular value. With
 * {@link Column#NAME} a text that begins with {@code +} adds a row below: name, unit,
 * target and the four quarters, separated by {@code |}.
 */
record Edit(String indicator, Column column, String text) {
}
