package id.selaras.samples;

/**
 * A cell that was drawn.
 *
 * @param text as a reader must find it: of a number its plain digits
 * @param covered whether a merged region that begins above covers it
 */
public record DrawnCell(int row, int column, String text, boolean covered) {
}
