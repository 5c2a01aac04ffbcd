package id.selaras.sheet;

/**
 * How large a file may be before it is refused; what each costs is told in
 * {@code src/docs/benchmarks.md}. A form of an agency has some two thousand cells.
 *
 * @param bytes of the file
 * @param unpackedBytes of all parts of a package together
 * @param parts in a package
 * @param sheets in a workbook
 * @param rows that hold something, on a sheet
 * @param cells that hold something, in a workbook
 * @param cellLength characters in a cell, as many as Excel allows
 * @param merges on a sheet
 * @param quotedLines lines that one quoted field of a text file may span
 * @param seconds that opening a package may take
 */
public record SheetLimits(long bytes, long unpackedBytes, int parts, int sheets, int rows, int cells, int cellLength,
		int merges, int quotedLines, int seconds) {

	public static final SheetLimits DEFAULT = new SheetLimits(50_000_000, 120_000_000, 500, 100, 200_000, 1_000_000,
			32_767, 20_000, 100, 20);

}
