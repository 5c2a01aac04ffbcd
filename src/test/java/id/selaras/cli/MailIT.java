package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.post.SmtpServer;
import id.selaras.samples.CopiedFolder;
import id.selaras.samples.FewReports;
import id.selaras.store.Failpoint;
import id.selaras.store.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A regency that delivers at once, and the mail server of its operator. */
class MailIT {

	private static final String PONOROGO = "35.02-ponorogo";

	private static final Pattern MESSAGE_ID = Pattern.compile("Message-ID: (<[^>]+>)");

	private final Path home;

	private final Path jobs;

	private final Path out;

	private final SmtpServer server = new SmtpServer();

	private final StringWriter said = new StringWriter();

	MailIT(@TempDir Path folder) throws IOException {
		this.home = folder.resolve("home");
		this.jobs = FewReports.jobs(folder, "laporan-kemajuan", "laporan-evaluasi", "temuan");
		this.out = folder.resolve("out");
	}

	@BeforeEach
	void copy() throws IOException {
		Path samples = Path.of("input-samples");
		CopiedFolder.of(samples.resolve("consultants.yaml"), this.home.resolve("consultants.yaml"));
		CopiedFolder.of(samples.resolve("regencies").resolve(PONOROGO),
				this.home.resolve("regencies").resolve(PONOROGO));
		Files.writeString(this.jobs.resolve("nightly.yaml"), "mail:\n  host: localhost\n  port: " + this.server.port()
				+ "\n  encryption: none\n  from: laporan@selaras.example\n", StandardOpenOption.APPEND);
	}

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void whatChangedGoesToWhoeverMayHaveIt() throws IOException {
		this.server.answer(".", "451 not now");
		assertThat(night()).contains("Surel: 0 terkirim, ", "Surel dicoba lagi nanti, 35.02", "451 not now");
		this.server.answer(".", "250 taken");
		assertThat(night()).contains(", 0 menunggu.");

		assertThat(to("laporan@nusa-cendekia.example")).singleElement()
			.asString()
			.contains("filename=laporan-kemajuan.pdf", "filename=laporan-evaluasi.pdf")
			.doesNotContain("perbaikan", "DRAF");
		assertThat(to("bappeda@ponorogo.example")).isNotEmpty();
		assertThat(to("bupati@ponorogo.example")).hasSize(1);
		assertThat(to("diskominfo@ponorogo.example")).singleElement()
			.asString()
			.contains("filename=temuan.csv", "E81 Diskominfo 2023.xlsx")
			.doesNotContain("laporan-kemajuan.pdf");
		int first = this.server.messages().size();
		assertThat(night()).contains("Surel: 0 terkirim, 0 menunggu.", "Tidak ada yang berubah");
		assertThat(this.server.messages()).hasSize(first);

		Path form = this.home.resolve("regencies").resolve(PONOROGO).resolve("inbox/2024-01-29/Perumda Air Minum.xlsx");
		Files.write(form, new byte[0]);
		night();
		assertThat(to("diskominfo@ponorogo.example")).hasSize(1);
		assertThat(to("laporan@nusa-cendekia.example")).hasSize(2);
		assertThat(to("laporan@nusa-cendekia.example").get(1)).contains("(pembaruan)");
		assertThat(this.server.messages().stream().map(MailIT::id).distinct()).hasSameSizeAs(this.server.messages());
		assertThat(run("verify-data", "--out", this.out.toString())).isZero();
	}

	/** What people have stays as it is, under the day that it bears. */
	@Test
	void aRebuildSendsNothingAgain() {
		assertThat(night()).contains(", 0 menunggu.");
		int first = this.server.messages().size();
		assertThat(run("rebuild", "--out", this.out.toString())).isZero();
		assertThat(night("2024-02-13")).contains("Surel: 0 terkirim, 0 menunggu.");
		assertThat(this.server.messages()).hasSize(first);
	}

	/**
	 * The files that people have show the same: their day stays, and they stay unsent.
	 */
	@Test
	void whatNoReportShowsIsSentToNobodyButWhomItConcerns() throws IOException {
		assertThat(night()).contains(", 0 menunggu.");
		Path regency = this.home.resolve("regencies").resolve(PONOROGO);
		edit(regency.resolve("agencies.csv"), "dinkes@", "dinkes2@");
		assertThat(night("2024-02-13")).contains("Surel: 1 terkirim, 0 menunggu.");
		assertThat(to("dinkes2@ponorogo.example")).hasSize(1);
		edit(regency.resolve("regency.yaml"), "recipients:", "recipients:\n  - sekda@ponorogo.example");
		assertThat(night("2024-02-14")).contains("Surel: 1 terkirim, 0 menunggu.");
		assertThat(to("sekda@ponorogo.example")).singleElement().asString().doesNotContain("pembaruan");
		edit(regency.resolve("regency.yaml"), "delivery: at-once", "delivery: after-release");
		assertThat(night("2024-02-15")).contains("Surel: 0 terkirim, 0 menunggu.");
		edit(regency.resolve("regency.yaml"), "delivery: after-release", "delivery: at-once");
		edit(regency.resolve("regency.yaml"), "sekda@", "asisten@");
		assertThat(night("2024-02-16")).contains("Surel: 1 terkirim, 0 menunggu.");
		assertThat(night("2024-02-17")).contains("Tidak ada yang berubah");
	}

	@Test
	void aKillWhileMailGoesOutTakesNoReportBackToAnEarlierDay() throws IOException {
		assertThat(night()).contains(", 0 menunggu.");
		Path regency = this.home.resolve("regencies").resolve(PONOROGO);
		edit(regency.resolve("regency.yaml"), "Contoh Nama", "Nama Contoh");
		try (Visits visits = Visits.seenBy((failpoint) -> {
			if (failpoint == Failpoint.JOURNAL_SAFE) {
				throw new IllegalStateException("as if killed");
			}
		})) {
			assertThat(visits).isNotNull();
			assertThat(run("nightly", "--home", this.home.toString(), "--jobs", this.jobs.toString(), "--out",
					this.out.toString(), "--today", "2024-02-13"))
				.isEqualTo(1);
		}
		assertThat(night("2024-02-13")).contains(", 0 menunggu.");
		edit(regency.resolve("agencies.csv"), "dinkes@", "dinkes2@");
		Files.delete(this.out.resolve(PONOROGO).resolve("2023-TW4/laporan-kemajuan.pdf"));
		assertThat(night("2024-02-16")).contains("Surel: 1 terkirim, 0 menunggu.");
	}

	private static void edit(Path file, String from, String to) throws IOException {
		String before = Files.readString(file);
		assertThat(before).contains(from);
		Files.writeString(file, before.replace(from, to));
	}

	private List<String> to(String address) {
		return this.server.messages().stream().filter((message) -> message.contains("To: " + address)).toList();
	}

	private static String id(String message) {
		return MESSAGE_ID.matcher(message).results().map((found) -> found.group(1)).findFirst().orElseThrow();
	}

	private String night() {
		return night("2024-02-12");
	}

	private String night(String today) {
		this.said.getBuffer().setLength(0);
		assertThat(run("nightly", "--home", this.home.toString(), "--jobs", this.jobs.toString(), "--out",
				this.out.toString(), "--today", today))
			.as(this.said.toString())
			.isZero();
		return this.said.toString();
	}

	private int run(String... arguments) {
		return Selaras.run(arguments, new PrintWriter(this.said), new PrintWriter(this.said));
	}

}
