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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SampleHomeTest {

	private static final Path HOME = Path.of("input-samples");

	@BeforeAll
	static void rewriteWhenAsked() throws IOException {
		if (Boolean.getBoolean("samples.write")) {
			SampleHome.write(HOME, HOME);
		}
	}

	@Test
	void whatIsCommittedIsWhatIsGenerated(@TempDir Path again) throws IOException {
		SampleHome.write(HOME, again);
		assertThat(inboxes(again)).isEqualTo(inboxes(HOME));
	}

	private static Map<String, String> inboxes(Path home) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(home.resolve("regencies"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = home.relativize(file).toString();
				if (name.contains("inbox")) {
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
