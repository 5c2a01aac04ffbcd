package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Language;
import id.selaras.finding.Text;
import id.selaras.plan.Period;
import id.selaras.plan.Zone;
import id.selaras.post.Posted;
import id.selaras.post.Undelivered;
import id.selaras.receive.Sighting;
import id.selaras.store.Journal;
import id.selaras.store.Receipts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MorningPageTest {

	private static final Summary MANOKWARI = new Summary("92.02", "Kabupaten Manokwari", "2023-TW4", 15, 12, 1, 2,
			List.of(), List.of(new Summary.HeldFile("a/<x>.xlsx", "REFUSED", "Berkas rusak.\u001b[31m", "Damaged.")),
			17, 38, 10, 1, List.of());

	private final Path data;

	MorningPageTest(@TempDir Path data) {
		this.data = data;
	}

	@Test
	void whatCameWhatWasHeldAndWhatWasRedoneStandOnIt() throws IOException {
		page().write(this.data);
		String text = Files.readString(this.data.resolve("pagi/pagi.txt"));
		assertThat(text).contains("Selaras, malam 2024-02-12  (2024-02-12 03:00:00 WIT - 2024-02-12 03:02:00 WIT)",
				"Yang datang\n  92.02, 2 berkas: a.xlsx, b.xlsx\n",
				"Yang tertahan, dan sebabnya\n  Kabupaten Manokwari: a/<x>.xlsx - Berkas rusak. [31m\n",
				"Yang diulang, dan karena apa\n  terputus di langkah report\n",
				"Yang gagal\n  report, 92.02: templat rusak\n", "Ditolak tetap: 92.02, PT A <a@b.example>: 550\n");
		assertThat(page().text(Language.ENGLISH))
			.contains("What was redone, and after which fault\n  cut off in report");
		assertThat(MorningPage.last(this.data)).contains(page());
	}

	@Test
	void nothingInAFileNameBecomesMarkup() throws IOException {
		page().write(this.data);
		assertThat(Files.readString(this.data.resolve("pagi/pagi.html")))
			.contains("a/&lt;x&gt;.xlsx - Berkas rusak. [31m")
			.doesNotContain("<x>", "\u001b");
	}

	@Test
	void aNightThatCouldNotBeginSaysSo() {
		MorningPage page = WriteMorningPage.failed(Instant.EPOCH, Instant.EPOCH, Zone.WIB, new IllegalStateException());
		assertThat(page.well()).isFalse();
		assertThat(page.text(Language.INDONESIAN)).contains("Yang gagal\n  night: IllegalStateException\n",
				"Yang datang\n  Tidak ada.\n",
				"Surel\n  Kotak keluar tidak dibuka malam ini; yang ada di dalamnya tetap tersimpan.\n");
	}

	@Test
	void aNightThatEndedBeforeTheMailSaysNothingOfAServer() {
		MorningPage page = WriteMorningPage.of(request(), Zone.WIT, NightResult.refused(List.of()), Instant.EPOCH,
				Instant.EPOCH);
		assertThat(page.text(Language.INDONESIAN)).contains("Surel\n  Kotak keluar tidak dibuka malam ini;")
			.doesNotContain("server surel");
	}

	@Test
	void beforeTheFirstNightThereIsNone() {
		assertThat(MorningPage.last(this.data)).isEmpty();
	}

	@Test
	void whatANightThatDidNotEndToldIsToldAgain() {
		Journal journal = journal("a.xlsx");
		Came first = came(journal);
		assertThat(first.files()).containsExactly(Map.entry("92.02", List.of("a.xlsx")));
		page(first).write(this.data);
		receive(journal, "b.xlsx");
		page(came(journal).notEnded()).write(this.data);
		receive(journal, "c.xlsx");
		WriteMorningPage.failed(Instant.EPOCH, Instant.EPOCH, Zone.WIT, new IllegalStateException()).write(this.data);
		receive(journal, "b.xlsx");
		Came ended = came(journal);
		assertThat(ended.files()).containsExactly(Map.entry("92.02", List.of("b.xlsx", "c.xlsx")));
		page(ended).write(this.data);
		assertThat(came(journal).files()).isEmpty();
	}

	@Test
	void whereTheLastNightFailedBeforeAnyEndedAllIsTold() {
		Journal journal = journal("a.xlsx");
		page(came(journal).notEnded()).write(this.data);
		assertThat(came(journal).files()).containsKey("92.02");
	}

	@Test
	void ofOneRegencyOnlyItsFilesAreToldAndTheOthersWait() {
		Journal journal = journal("a.xlsx");
		NightRequest other = new NightRequest(this.data, this.data, this.data, null, "35.02",
				LocalDate.of(2024, 2, 12));
		Came none = Came.since(MorningPage.newest(this.data), journal, other);
		assertThat(none.files()).isEmpty();
		page(none).write(this.data);
		assertThat(came(journal).files()).containsKey("92.02");
	}

	@Test
	void aNightOfAPartHidesNoPageOfAllAndGoesWithTheNextOne() {
		Journal journal = journal("a.xlsx");
		MorningPage whole = page(came(journal));
		whole.write(this.data);
		receive(journal, "b.xlsx");
		NightRequest one = new NightRequest(this.data, this.data, this.data, Period.parse("2023-TW4").orElseThrow(),
				"92.02", LocalDate.of(2024, 2, 13));
		page(one, came(journal)).write(this.data);
		assertThat(MorningPage.last(this.data)).contains(whole);
		assertThat(MorningPage.lastOfAPart(this.data)).hasValueSatisfying((part) -> {
			assertThat(part.text(Language.INDONESIAN)).startsWith("Selaras, malam 2024-02-13, hanya 92.02 2023-TW4 ");
			assertThat(part.html(Language.ENGLISH)).contains("<h1>Selaras, night of 2024-02-13, only 92.02 2023-TW4<");
		});
		assertThat(this.data.resolve("pagi/pagi.txt")).content().doesNotContain("hanya");

		assertThat(came(journal).files()).isEmpty();
		page(came(journal)).write(this.data);
		assertThat(MorningPage.lastOfAPart(this.data)).isEmpty();
		assertThat(this.data.resolve("pagi")).isDirectoryNotContaining("glob:**sebagian*");
		assertThat(came(journal).files()).isEmpty();
	}

	@Test
	void aPageOfAnEarlierVersionToldWhatCameBeforeItsEnd() throws IOException {
		Journal journal = journal("a.xlsx");
		page(Came.NOTHING).write(this.data);
		Path json = this.data.resolve("pagi/pagi.json");
		String written = Files.readString(json);
		Files.writeString(json, written.substring(0, written.indexOf(",\"told\"")) + "}");
		assertThat(came(journal).files()).isEmpty();
		receive(new Journal(this.data, Clock.fixed(Instant.parse("2024-02-12T01:00:00Z"), ZoneOffset.UTC)), "b.xlsx");
		assertThat(came(journal).files()).containsExactly(Map.entry("92.02", List.of("b.xlsx")));
	}

	@Test
	void aPageThatWasCutOffIsNone() throws IOException {
		Journal journal = journal("a.xlsx");
		page(came(journal)).write(this.data);
		Files.writeString(this.data.resolve("pagi/pagi.json"), "{\"day\":");
		assertThat(MorningPage.last(this.data)).isEmpty();
		assertThat(came(journal).files()).containsKey("92.02");
	}

	private Journal journal(String path) {
		Journal journal = new Journal(this.data, Clock.fixed(Instant.parse("2024-02-11T17:00:00Z"), ZoneOffset.UTC));
		receive(journal, path);
		return journal;
	}

	private static void receive(Journal journal, String path) {
		journal.append("92.02", List.of(Receipts.entry(new Sighting("92.02", path, "0".repeat(64), 1, null))));
	}

	private Came came(Journal journal) {
		return Came.since(MorningPage.newest(this.data), journal, request());
	}

	private NightRequest request() {
		return new NightRequest(this.data, this.data, this.data, null, null, LocalDate.of(2024, 2, 12));
	}

	private MorningPage page() {
		return page(new Came(new TreeMap<>(Map.of("92.02", List.of("a.xlsx", "b.xlsx"))),
				new TreeMap<>(Map.of("92.02", "hash"))));
	}

	private MorningPage page(Came came) {
		return page(request(), came);
	}

	private static MorningPage page(NightRequest request, Came came) {
		Failure failure = new Failure("report", "92.02", Failure.Responsible.OPERATOR,
				new Text("templat rusak", "broken template"));
		Posted posted = new Posted(true, 1, 0,
				List.of(new Undelivered("92.02", "a@b.example", "PT A", true, true, "550")));
		NightResult night = new NightResult(List.of(MANOKWARI), Map.of("92.02/2023-TW4", 2), Map.of(), Map.of(),
				List.of(failure), 1, posted, came,
				List.of(new Text("terputus di langkah report", "cut off in report")));
		return WriteMorningPage.of(request, Zone.WIT, night, Instant.parse("2024-02-11T18:00:00Z"),
				Instant.parse("2024-02-11T18:02:00Z"));
	}

}
