package id.selaras.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import id.selaras.batch.MorningPage;
import id.selaras.batch.Section;
import id.selaras.finding.Language;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's morning page in a browser. */
class MorningPagesIT {

	private final Path data;

	private final Console console;

	private final String token;

	private final Visitor visitor;

	MorningPagesIT(@TempDir Path folder) throws IOException {
		this.data = Files.createDirectories(folder.resolve("out/.selaras"));
		SampleConsole started = SampleConsole.start(folder.resolve("out"), this.data);
		this.console = started.console();
		this.token = started.token();
		this.visitor = started.visitor();
	}

	@AfterEach
	void close() {
		this.console.close();
	}

	@Test
	void theNightOfAPartIsLinkedWhileThereIsOne() throws Exception {
		assertThat(this.visitor.get("/pagi/sebagian", this.token).body()).contains("Tidak ada malam sebagian daerah.");
		Path pages = Files.createDirectory(this.data.resolve("pagi"));
		MorningPage whole = page("2024-02-12", null);
		Files.writeString(pages.resolve("pagi.json"), Json.text(whole));
		assertThat(this.visitor.get("/pagi", this.token).body()).isEqualTo(whole.html(Language.INDONESIAN));
		MorningPage part = page("2024-02-13", "92.02");
		Files.writeString(pages.resolve("pagi-sebagian.json"), Json.text(part));
		assertThat(this.visitor.get("/pagi", this.token).body()).contains("Selaras, malam 2024-02-12</h1>",
				"<li>&lt;/body&gt;</li>",
				"<p><a href=\"/pagi/sebagian\">Malam sebagian daerah sesudahnya</a></p>\n</body>");
		assertThat(this.visitor.get("/pagi/sebagian", this.token).body())
			.contains("Selaras, malam 2024-02-13, hanya 92.02</h1>")
			.isEqualTo(part.html(Language.INDONESIAN));
	}

	private static MorningPage page(String day, @Nullable String only) {
		Section section = new Section(new Text("Yang datang", "What came"), List.of(new Text("</body>", "</body>")));
		return new MorningPage(day, day + "T03:00:00Z", day + "T03:02:00Z", Zone.WIT, true, List.of(section), only,
				new TreeMap<>());
	}

}
