package id.selaras.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

import id.selaras.samples.CopiedFolder;
import id.selaras.samples.FewReports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports of a regency and of its agencies, before and after somebody answers for them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {

	private static final String MANGGARAI = "53.10-manggarai";

	private final Path folder;

	/** After a first night; each test goes on from a copy. */
	private final Operator afterANight;

	private final String toldByTheNight;

	ReleaseIT(@TempDir Path folder) {
		this.folder = folder;
		Path jobs = FewReports.jobs(folder, "laporan-kemajuan", "laporan-evaluasi", "temuan");
		this.afterANight = new Operator(jobs, folder.resolve("out"), LocalDate.of(2024, 2, 12));
		this.toldByTheNight = night(this.afterANight, home("first"));
	}

	@Test
	void aReleaseLiftsTheMarkLetsMailOutAndLocksThePeriod() throws IOException {
		Path home = home("released");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("released"));
		assertThat(this.toldByTheNight).contains("tidak ada pesan yang menunggu");
		Path report = result(budi, "laporan-kemajuan.pdf");
		assertThat(text(report)).contains("DRAF");

		String told = release(budi);
		assertThat(told).contains("dirilis oleh Budi")
			.containsPattern("[1-9]\\d* berkas laporan tanpa tanda DRAF")
			.containsPattern("[1-9]\\d* pesan tersimpan di kotak keluar, tidak ada yang dikirim");
		String messages = told.replaceAll("(?s).*?(\\d+ pesan tersimpan).*", "$1");
		assertThat(text(report)).doesNotContain("DRAF");
		assertThat(text(result(budi, "laporan-evaluasi.pdf"))).doesNotContain("DRAF");
		assertThat(Files.readString(result(budi, "manifest.json"))).contains("\"draft\" : false");
		byte[] released = Files.readAllBytes(report);
		String digest = budi.digest();

		late(home);
		Files.delete(report);
		assertThat(night(budi, home)).contains("Tertahan, Kabupaten Manggarai: 2024-02-13/kecamatan revisi.csv",
				"tiba setelah periode dikunci", "setelah laporan periode 2023-TW4 dirilis (oleh Budi pada 2024-02-12)");
		assertThat(report).hasBinaryContent(released);
		assertThat(budi.digest()).isEqualTo(digest);
		assertThat(Files.readString(result(budi, "temuan.csv"))).contains("arrived-after-release");

		budi.says("rebuild");
		assertThat(night(budi, home)).contains("tiba setelah periode dikunci", messages);
		assertThat(report).hasBinaryContent(released);
		assertThat(budi.digest()).isEqualTo(digest);
	}

	@Test
	void whyAFileIsRefusedIsSaidAfterTheReleaseToo() throws IOException {
		Path home = home("rubbish");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("rubbish"));
		release(budi);
		String findings = Files.readString(result(budi, "temuan.csv"));
		Path rubbish = home.resolve("regencies").resolve(MANGGARAI).resolve("inbox/2024-03-01/acak.xlsx");
		Files.createDirectories(rubbish.getParent());
		Files.write(rubbish, new byte[] { 0, 1, 'r', 'u', 'b', 'b', 'i', 's', 'h' });

		assertThat(night(budi, home))
			.contains("2024-03-01/acak.xlsx — ditolak: Isi berkas bukan lembar kerja Excel atau CSV.");
		assertThat(budi.says("status"))
			.contains("2024-03-01/acak.xlsx - Isi berkas bukan lembar kerja Excel atau CSV.");
		assertThat(result(budi, "temuan.csv")).hasContent(findings);
	}

	@Test
	void aRequestThatIsChangedLaterChangesNothing() throws IOException {
		Path home = home("asked");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("asked"));
		release(budi);
		String table = row(night(budi, home));
		String digest = budi.digest();
		Path request = home.resolve("regencies").resolve(MANGGARAI).resolve("requests/2023-TW4.yaml");
		String before = Files.readString(request);
		String after = before.replaceFirst("agencies: \\[\\w[\\w-]*, ", "agencies: [")
			.replaceFirst("deadline: .*", "deadline: 2024-01-02");
		assertThat(after).isNotEqualTo(before);
		Files.writeString(request, after);
		assertThat(row(night(budi, home))).isEqualTo(table);
		assertThat(budi.digest()).isEqualTo(digest);
	}

	@Test
	void agenciesAndStagesThatAreChangedLaterChangeNothing() throws IOException {
		Path home = home("agencies");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("agencies"));
		release(budi);
		String digest = budi.digest();
		Path regency = home.resolve("regencies").resolve(MANGGARAI);
		Files.writeString(regency.resolve("agencies.csv"), "disbaru;Dinas Baru;Disbaru;;opd;SG;\n",
				StandardOpenOption.APPEND);
		Path calendar = regency.resolve("smartcity.yaml");
		String before = Files.readString(calendar);
		String after = before.replaceFirst("from: \\d+-\\d+-\\d+", "from: 2021-06-20");
		assertThat(after).isNotEqualTo(before);
		Files.writeString(calendar, after);
		night(budi, home);
		assertThat(budi.digest()).isEqualTo(digest);
	}

	/** The regency's numbers in the table of the night. */
	private static String row(String told) {
		return told.lines().filter((line) -> line.startsWith("Kabupaten Manggarai")).findFirst().orElseThrow();
	}

	@Test
	void whatCannotBeReleasedIsRefused() throws IOException {
		Path home = home("first");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("refused"));
		refused(budi, "belum ada laporan untuk periode 2023-TW3", "53.10", "2023-TW3");
		refused(budi, "tidak ada daerah dengan kode 35.02", "35.02", "2023-TW4");
		refused(budi, "2023-4", "53.10", "2023-4");
		Path yaml = home.resolve("regencies").resolve(MANGGARAI).resolve("regency.yaml");
		String before = Files.readString(yaml);
		Files.writeString(yaml, before.replace("bappeda@manggarai", "bapperida@manggarai"));
		refused(budi, "jalankan nightly, baca laporannya, lalu rilis", "53.10", "2023-TW4");
		Files.writeString(yaml, before);
		release(budi);
		refused(budi, "sudah dirilis oleh Budi pada 2024-02-12", "Manggarai", "2023-TW4");
	}

	/** A form that came again with other bytes, a day after the release. */
	private static void late(Path home) throws IOException {
		Path inbox = home.resolve("regencies").resolve(MANGGARAI).resolve("inbox");
		byte[] form = Files.readAllBytes(inbox.resolve("2024-01-26/kecamatan langke rembong tw4.csv"));
		Path late = inbox.resolve("2024-02-13/kecamatan revisi.csv");
		Files.createDirectories(late.getParent());
		Files.write(late, form);
		Files.write(late, new byte[] { '\r', '\n' }, StandardOpenOption.APPEND);
	}

	/** Of this one regency, to be changed. */
	private Path home(String name) {
		Path samples = Path.of("input-samples");
		Path home = this.folder.resolve("home " + name);
		CopiedFolder.of(samples.resolve("consultants.yaml"), home.resolve("consultants.yaml"));
		CopiedFolder.of(samples.resolve("regencies").resolve(MANGGARAI), home.resolve("regencies").resolve(MANGGARAI));
		return home;
	}

	private static String night(Operator operator, Path home) {
		return operator.says("nightly", "--home", home.toString());
	}

	private static String release(Operator operator) {
		return operator.says("release", "Manggarai", "2023-TW4", "--by", "Budi");
	}

	private static void refused(Operator operator, String why, String regency, String period) {
		assertThat(operator.run("release", regency, period, "--by", "Budi")).isEqualTo(2);
		assertThat(operator.errors()).contains(why);
	}

	private static Path result(Operator operator, String file) {
		return operator.out().resolve(MANGGARAI).resolve("2023-TW4").resolve(file);
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

}
