package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Language;
import id.selaras.finding.Text;
import id.selaras.plan.Zone;
import id.selaras.post.Posted;
import id.selaras.post.Undelivered;
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
				"Yang datang\n  Tidak ada.\n");
	}

	@Test
	void beforeTheFirstNightThereIsNone() {
		assertThat(MorningPage.last(this.data)).isEmpty();
	}

	private MorningPage page() {
		NightRequest request = new NightRequest(this.data, this.data, this.data, null, null, LocalDate.of(2024, 2, 12));
		Failure failure = new Failure("report", "92.02", Failure.Responsible.OPERATOR,
				new Text("templat rusak", "broken template"));
		Posted posted = new Posted(true, 1, 0,
				List.of(new Undelivered("92.02", "a@b.example", "PT A", true, true, "550")));
		NightResult night = new NightResult(List.of(MANOKWARI), Map.of("92.02/2023-TW4", 2), Map.of(), Map.of(),
				List.of(failure), 1, posted, new TreeMap<>(Map.of("92.02", List.of("a.xlsx", "b.xlsx"))),
				List.of(new Text("terputus di langkah report", "cut off in report")));
		return WriteMorningPage.of(request, Zone.WIT, night, Instant.parse("2024-02-11T18:00:00Z"),
				Instant.parse("2024-02-11T18:02:00Z"));
	}

}
