package id.selaras.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Loads with POI and saves unchanged each workbook that agencies got back marked. */
final class CopiesFloor {

	private CopiesFloor() {
	}

	static Cost of(Path home, Path out, List<Path> copies) {
		List<Path> originals = copies.stream()
			.map((copy) -> original(home, out.relativize(copy)))
			.filter(Files::isRegularFile)
			.toList();
		return Cost.of(() -> originals.forEach((original) -> save(Folders.read(original))));
	}

	/**
	 * {@code 92.02-manokwari/2023-TW4/perbaikan/dinkes/E81 Dinkes.xlsx} came from the
	 * inbox.
	 */
	private static Path original(Path home, Path copy) {
		return home.resolve("regencies").resolve(copy.getName(0)).resolve(NationHome.INBOX).resolve(copy.getFileName());
	}

	private static int save(byte[] bytes) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.write(out);
			return out.size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
