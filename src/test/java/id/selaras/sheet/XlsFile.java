package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes .xls files, whole and tampered with. */
final class XlsFile {

	private XlsFile() {
	}

	static byte[] of(Filling filling) {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			filling.fill(workbook);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The container with one more folder. */
	static byte[] withFolder(byte[] xls, String folder) {
		return changed(xls, (parts) -> parts.getRoot().createDirectory(folder));
	}

	/** The container that other programs use too. */
	static byte[] containerOf(String entry) {
		try (POIFSFileSystem parts = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			parts.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
			parts.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first record of this kind with one byte replaced. */
	static byte[] patched(byte[] xls, int kind, int place, int value) {
		return changed(xls, (parts) -> {
			byte[] records;
			try (InputStream in = parts.createDocumentInputStream("Workbook")) {
				records = in.readAllBytes();
			}
			int at = 0;
			while (number(records, at) != kind) {
				at += 4 + number(records, at + 2);
			}
			records[at + 4 + place] = (byte) value;
			parts.createOrUpdateDocument(new ByteArrayInputStream(records), "Workbook");
		});
	}

	private static int number(byte[] records, int at) {
		return (records[at] & 0xFF) | ((records[at + 1] & 0xFF) << 8);
	}

	static byte[] cut(byte[] bytes, int percent) {
		return Arrays.copyOf(bytes, bytes.length * percent / 100);
	}

	private static byte[] changed(byte[] xls, Change change) {
		try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(xls));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			change.apply(parts);
			parts.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands in a workbook. */
	interface Filling {

		void fill(HSSFWorkbook workbook) throws IOException;

	}

	/** What is done to its container. */
	private interface Change {

		void apply(POIFSFileSystem parts) throws IOException;

	}

}
