package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The agency's own workbook with comments on the cells that are to be mended, and a first
 * sheet that lists them: layout, formulas, macros stay as they are. A text file becomes a
 * workbook of its rows. What cannot be rewritten, or is too large for it, gives the list
 * alone.
 *
 * @param bytes the same whenever it is made from the same file and corrections
 * @param extension {@code xlsx}, {@code xlsm} or {@code xls}
 */
@SuppressWarnings("ArrayRecordComponent")
public record MarkedCopy(byte[] bytes, String extension) {

	/** Unpacked. Of more the copy would need more memory than there is. */
	private static final long LARGEST = 8_000_000;

	/** What comes unpacked says more with as many bytes. */
	private static final long LARGEST_PLAIN = 2_000_000;

	/**
	 * Marks a file that could be opened. Takes earlier marks of ours away.
	 * @param file the original, as it came
	 */
	public static MarkedCopy of(byte[] file, List<Correction> corrections) {
		if (isSmall(file)) {
			try {
				return copy(file, corrections);
			}
			// What POI makes of a file that only others could open is not known.
			catch (IOException | RuntimeException | StackOverflowError | LinkageError ex) {
				return listOf(corrections);
			}
		}
		return listOf(corrections);
	}

	private static boolean isSmall(byte[] file) {
		long unpacked = WorkbookOpener.unpackedSize(file);
		return unpacked <= ((unpacked > file.length) ? LARGEST : LARGEST_PLAIN);
	}

	private static MarkedCopy copy(byte[] file, List<Correction> corrections) throws IOException {
		return switch (ContentType.of(file, SheetLimits.DEFAULT)) {
			case PACKAGE -> {
				try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
					yield new MarkedCopy(marked(workbook, corrections), workbook.isMacroEnabled() ? "xlsm" : "xlsx");
				}
			}
			case XLS -> {
				try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
					yield new MarkedCopy(marked(workbook, corrections), "xls");
				}
			}
			case TEXT -> {
				try (XSSFWorkbook workbook = TextRows.workbook(new TextFile(SheetLimits.DEFAULT).read(file))) {
					yield new MarkedCopy(marked(workbook, corrections), "xlsx");
				}
			}
		};
	}

	private static MarkedCopy listOf(List<Correction> corrections) {
		try (XSSFWorkbook workbook = TextRows.timeless()) {
			CorrectionSheetWriter.add(workbook, corrections);
			return new MarkedCopy(bytes(workbook), "xlsx");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] marked(Workbook workbook, List<Correction> corrections) throws IOException {
		CorrectionSheetWriter.remove(workbook);
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			CellMarks.remove(workbook.getSheetAt(i));
		}
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			var sheet = workbook.getSheetAt(i);
			CellMarks.add(sheet,
					corrections.stream()
						.filter((correction) -> sheet.equals(CellMarks.sheet(workbook, correction)))
						.toList());
		}
		CorrectionSheetWriter.add(workbook, corrections);
		return bytes(workbook);
	}

	private static byte[] bytes(Workbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		byte[] bytes = out.toByteArray();
		return (workbook instanceof XSSFWorkbook) ? ZipTimes.without(bytes) : bytes;
	}

}
