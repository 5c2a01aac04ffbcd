package id.selaras.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** Unpacks each part of each workbook and splits it into tokens. */
final class ReadingFloor {

	private static final XMLInputFactory TOKENS = new InputFactoryImpl();

	private ReadingFloor() {
	}

	static Cost of(List<Path> files) {
		return Cost.of(() -> files.forEach((file) -> tokens(Folders.read(file))));
	}

	private static long tokens(byte[] workbook) {
		long count = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				XMLStreamReader reader = TOKENS.createXMLStreamReader(zip);
				while (reader.hasNext()) {
					count += reader.next();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return count;
	}

}
