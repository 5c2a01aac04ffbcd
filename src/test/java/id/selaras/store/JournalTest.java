package id.selaras.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JournalTest {

	private final Path folder;

	JournalTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void linesComeBackInOrderAcrossStarts() {
		List<JournalLine> written = new ArrayList<>();
		written.addAll(journal().append("92.02", List.of(receipt("a.xlsx"), receipt("b.xlsx"))));
		written.addAll(journal().append("92.02", List.of(receipt("c.xlsx"))));

		JournalReading reading = journal().lines("92.02");
		assertThat(reading).isEqualTo(new JournalReading(written, 0));
		assertThat(reading.lines()).extracting(JournalLine::sequence).containsExactly(1L, 2L, 3L);
		assertThat(reading.lines().get(0).time()).isEqualTo("2024-02-01T18:30:00Z");
	}

	@Test
	void aRegencyHasAJournalOfItsOwn() {
		Journal journal = journal();
		journal.append("92.02", List.of(receipt("a.xlsx")));
		journal.append("35.02", List.of());

		assertThat(journal.lines("35.02").lines()).isEmpty();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> journal.lines("../92.02"));
	}

	@Test
	void theSameActsAtTheSameTimeGiveTheSameBytes() throws IOException {
		journal().append("92.02", List.of(receipt("a.xlsx")));
		new Journal(this.folder, TestStore.CLOCK).append("92.03", List.of(receipt("a.xlsx")));

		assertThat(file("92.02")).hasSameBinaryContentAs(file("92.03"));
	}

	@Test
	void noValueCanLookLikeALine() throws IOException {
		Journal journal = journal();
		JournalLine genuine = journal.append("92.02", List.of(receipt("a.xlsx"))).get(0);
		String forged = "\n" + genuine.written() + "\n\u2028\u0085\0\uD83D" + StoreCases.AWKWARD;
		journal.append("92.02", List.of(JournalEntry.of(forged, Map.of(forged, forged))));

		assertThat(Files.readAllLines(file("92.02"))).hasSize(2);
		List<JournalLine> lines = journal().lines("92.02").lines();
		assertThat(lines).hasSize(2);
		assertThat(lines.get(1).fields().values()).first()
			.asString()
			.startsWith("\n{\"sequence\":1")
			.endsWith(StoreCases.AWKWARD);
	}

	@Test
	void aTornLastLineIsLeftOutAndCutOffByTheNext() throws IOException {
		journal().append("92.02", List.of(receipt("a.xlsx"), receipt("b.xlsx")));
		byte[] whole = Files.readAllBytes(file("92.02"));
		int firstLine = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
		Files.write(file("92.02"), Arrays.copyOf(whole, whole.length - 1));

		assertThat(journal().lines("92.02").torn()).isEqualTo(whole.length - 1 - firstLine);
		assertThat(journal().lines("92.02").lines()).hasSize(1);
		journal().append("92.02", List.of(receipt("b.xlsx")));
		assertThat(journal().lines("92.02").torn()).isZero();
		assertThat(file("92.02")).hasBinaryContent(whole);
	}

	@Test
	void aChangedMissingMovedOrForgedLineIsFound() throws IOException {
		journal().append("92.02", List.of(receipt("a.xlsx"), receipt("b.xlsx"), receipt("c.xlsx"), receipt("d.xlsx")));
		List<String> lines = Files.readAllLines(file("92.02"));

		assertBroken(2, edited(lines, 1, lines.get(1).replace("b.xlsx", "z.xlsx")));
		assertBroken(2, edited(lines, 1, lines.get(1).replace("2024-02-01", "2024-02-02")));
		assertBroken(2, edited(lines, 1, lines.get(1).replace("{\"sequence\"", "{\"by\":\"me\",\"sequence\"")));
		assertBroken(2, edited(lines, 1, "not JSON"));
		assertBroken(2, edited(lines, 1, ""));
		List<String> without = new ArrayList<>(lines);
		without.remove(2);
		assertBroken(3, without);
		List<String> moved = new ArrayList<>(lines);
		Collections.swap(moved, 1, 2);
		assertBroken(2, moved);
		assertBroken(1, lines.subList(1, 4));
	}

	@Test
	void nothingIsAddedToABrokenJournal() throws IOException {
		journal().append("92.02", List.of(receipt("a.xlsx")));
		Files.writeString(file("92.02"), "{}\n", StandardOpenOption.APPEND);

		assertThatExceptionOfType(JournalBroken.class)
			.isThrownBy(() -> journal().append("92.02", List.of(receipt("b.xlsx"))));
	}

	private void assertBroken(int line, List<String> lines) throws IOException {
		Files.write(file("92.02"), lines);
		assertThatExceptionOfType(JournalBroken.class).isThrownBy(() -> journal().lines("92.02"))
			.satisfies((broken) -> {
				assertThat(broken.regency()).isEqualTo("92.02");
				assertThat(broken.line()).isEqualTo(line);
			});
	}

	private static List<String> edited(List<String> lines, int index, String line) {
		List<String> edited = new ArrayList<>(lines);
		edited.set(index, line);
		return edited;
	}

	private Journal journal() {
		return new Journal(this.folder, TestStore.CLOCK);
	}

	private Path file(String regency) {
		return this.folder.resolve(regency + ".jsonl");
	}

	private static JournalEntry receipt(String path) {
		return JournalEntry.of("receipt", Map.of("path", path, "original", StoreCases.sha(path)));
	}

}
