package id.selaras.samples;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of a folder, to be compared with those of another. */
final class StoredFiles {

	private StoredFiles() {
	}

	/** The content of the files whose path is meant. */
	static Map<String, String> below(Path folder, Predicate<String> isMeant) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString();
				if (isMeant.test(name)) {
					contents.put(name, content(name, Files.readAllBytes(file)));
				}
			}
		}
		return contents;
	}

	/**
	 * Another Java may deflate differently, so a workbook is compared by its entries, and
	 * one that was cut off by its first.
	 */
	private static String content(String name, byte[] bytes) throws IOException {
		if (!name.endsWith(".xlsx")) {
			return HexFormat.of().formatHex(bytes);
		}
		List<String> entries = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				entries.add(entry.getName() + ' ' + entry.getTimeLocal() + '\n' + text);
			}
		}
		catch (EOFException ex) {
			return "cut off: " + entries.get(0);
		}
		return String.join("\n", entries);
	}

}
