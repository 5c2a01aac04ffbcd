package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseIT {

	private static final String MANGGARAI = "53.10-manggarai";

	private final Path home;

	private final Path out;

	private final StringWriter said = new StringWriter();

	private final StringWriter errors = new StringWriter();

	ReleaseIT(@TempDir Path folder) {
		this.home = folder.resolve("home");
		this.out = folder.resolve("out");
	}

	@BeforeEach
	void copyHome() throws IOException {
		Path samples = Path.of("input-samples");
		List<Path> files = new ArrayList<>(List.of(samples.resolve("consultants.yaml")));
		try (var all = Files.walk(samples.resolve("regencies").resolve(MANGGARAI))) {
			all.filter(Files::isRegularFile).forEach(files::add);
		}
		for (Path file : files) {
			Path copy = this.home.resolve(samples.relativize(file));
			Files.createDirectories(copy.getParent());
			Files.copy(file, copy);
		}
	}

	@Test
	void aReleaseLiftsTheMarkLetsMailOutAndLocksThePeriod() throws IOException {
		assertThat(night()).contains("tidak ada pesan yang menunggu");
		Path report = result("laporan-kemajuan.pdf");
		assertThat(text(report)).contains("DRAF");

		String told = release("2023-TW4");
		assertThat(told).contains("dirilis oleh Budi")
			.containsPattern("[1-9]\\d* berkas laporan tanpa tanda DRAF")
			.containsPattern("[1-9]\\d* pesan tersimpan di kotak keluar, tidak ada yang dikirim");
		String messages = told.replaceAll("(?s).*?(\\d+ pesan tersimpan).*", "$1");
		assertThat(text(report)).doesNotContain("DRAF");
		assertThat(text(result("laporan-evaluasi.pdf"))).doesNotContain("DRAF");
		assertThat(Files.readString(result("manifest.json"))).contains("\"draft\" : false");
		byte[] released = Files.readAllBytes(report);
		String digest = digest();

		late();
		Files.delete(report);
		assertThat(night()).contains("Tertahan, Kabupaten Manggarai: 2024-02-13/kecamatan revisi.csv",
				"tiba setelah periode dikunci", "setelah laporan periode 2023-TW4 dirilis (oleh Budi pada 2024-02-12)");
		assertThat(report).hasBinaryContent(released);
		assertThat(digest()).isEqualTo(digest);
		assertThat(Files.readString(result("temuan.csv"))).contains("arrived-after-release");

		says("rebuild");
		assertThat(night()).contains("tiba setelah periode dikunci", messages);
		assertThat(report).hasBinaryContent(released);
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void whatCannotBeReleasedIsRefused() throws IOException {
		night();
		refused("belum ada laporan untuk periode 2023-TW3", "53.10", "2023-TW3");
		refused("tidak ada daerah dengan kode 35.02", "35.02", "2023-TW4");
		refused("2023-4", "53.10", "2023-4");
		Path yaml = this.home.resolve("regencies").resolve(MANGGARAI).resolve("regency.yaml");
		String before = Files.readString(yaml);
		Files.writeString(yaml, before.replace("bappeda@manggarai", "bapperida@manggarai"));
		refused("jalankan nightly, baca laporannya, lalu rilis", "53.10", "2023-TW4");
		Files.writeString(yaml, before);
		release("2023-TW4");
		refused("sudah dirilis oleh Budi pada 2024-02-12", "Manggarai", "2023-TW4");
	}

	/** A form that came again with other bytes, a day after the release. */
	private void late() throws IOException {
		Path inbox = this.home.resolve("regencies").resolve(MANGGARAI).resolve("inbox");
		byte[] form = Files.readAllBytes(inbox.resolve("2024-01-26/kecamatan langke rembong tw4.csv"));
		Path late = inbox.resolve("2024-02-13/kecamatan revisi.csv");
		Files.createDirectories(late.getParent());
		Files.write(late, form);
		Files.write(late, new byte[] { '\r', '\n' }, StandardOpenOption.APPEND);
	}

	private String digest() {
		String verified = says("verify-data");
		return verified.substring(verified.indexOf("digest "));
	}

	private String night() {
		return says("nightly", "--home", this.home.toString());
	}

	private String release(String period) {
		return says("release", "Manggarai", period, "--by", "Budi");
	}

	private void refused(String why, String regency, String period) {
		this.errors.getBuffer().setLength(0);
		assertThat(run("release", regency, period, "--by", "Budi")).isEqualTo(2);
		assertThat(this.errors.toString()).contains(why);
	}

	private Path result(String file) {
		return this.out.resolve(MANGGARAI).resolve("2023-TW4").resolve(file);
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** What a command that must succeed prints. */
	private String says(String... arguments) {
		this.said.getBuffer().setLength(0);
		assertThat(run(arguments)).as(this.errors.toString()).isZero();
		return this.said.toString();
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--out", this.out.toString(), "--today", "2024-02-12"));
		return Selaras.run(all.toArray(String[]::new), new PrintWriter(this.said), new PrintWriter(this.errors));
	}

}
