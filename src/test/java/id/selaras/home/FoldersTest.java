package id.selaras.home;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import id.selaras.form.FormDefinition;
import id.selaras.report.ReportDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class FoldersTest {

	private static final String REPORT = """
			title: Kemajuan RPJMD
			view: progress
			file: kemajuan-rpjmd
			order: 10
			""";

	private static final String FORM = """
			id: %s
			name: Formulir
			kind: plan
			columns:
			  - id: indicator
			    headings: [Indikator]
			    type: text
			""";

	private Path jobs;

	private Path reports;

	@BeforeEach
	void folders(@TempDir Path folder) throws IOException {
		this.jobs = folder.resolve("jobs");
		Files.createDirectories(this.jobs.resolve("forms"));
		Files.writeString(this.jobs.resolve("heading-words.csv"), "meaning;words\nremaining;sisa\n");
		Files.writeString(this.jobs.resolve("forms/tc14.yaml"), FORM.formatted("tc14"));
		Files.writeString(this.jobs.resolve("forms/e81.yaml"), FORM.formatted("e81"));
		this.reports = folder.resolve("reports");
		Files.createDirectories(this.reports.resolve("progress/images"));
		Files.writeString(this.reports.resolve("progress/report.yaml"), REPORT);
		Files.writeString(this.reports.resolve("progress/images/logo.svg"), "<svg/>");
		Files.createDirectories(this.reports.resolve("annex"));
		Files.writeString(this.reports.resolve("annex/report.yaml"),
				REPORT.replace("10", "5").replace("kemajuan-rpjmd", "lampiran"));
	}

	@Test
	void formsAreFoundSortedById() throws IOException {
		Files.writeString(this.jobs.resolve("forms/e81.yaml~"), "a copy that an editor left");
		Files.writeString(this.jobs.resolve("forms/.e82.yaml"), "hidden");
		assertThat(JobsFolder.open(this.jobs).forms()).extracting(FormDefinition::id).containsExactly("e81", "tc14");
	}

	@Test
	void aFaultyDefinitionIsNamedFromTheJobsFolderOn() throws IOException {
		Files.writeString(this.jobs.resolve("forms/e81.yaml"), FORM.formatted("e80"));
		assertThat(Problem.of(() -> JobsFolder.open(this.jobs).forms()))
			.isEqualTo("jobs/forms/e81.yaml baris 1, kunci \"id\": \"e80\" tidak sama dengan nama berkas");
	}

	@Test
	void anotherEndingIsNotOverlooked() throws IOException {
		Files.writeString(this.jobs.resolve("forms/e60.yml"), "");
		assertThat(Problem.of(() -> JobsFolder.open(this.jobs).forms()))
			.isEqualTo("jobs/forms/e60.yml: nama berkas harus berakhir .yaml");
	}

	@Test
	void missingFilesAndFoldersAreNamed() {
		assertThat(Problem.of(() -> JobsFolder.open(this.jobs).nightly(List.of(), (cron) -> true)))
			.isEqualTo("jobs/nightly.yaml: berkas tidak ada");
		assertThat(JobsFolder.open(this.jobs).scales()).isEmpty();
		Path nowhere = this.jobs.resolve("nowhere");
		assertThat(Problem.of(() -> ReportsFolder.open(nowhere))).isEqualTo(nowhere + ": folder tidak ada");
	}

	@Test
	void aHugeFileIsNotRead() throws IOException {
		Files.write(this.jobs.resolve("nightly.yaml"), new byte[600 * 1024]);
		assertThat(Problem.of(() -> JobsFolder.open(this.jobs).nightly(List.of(), (cron) -> true)))
			.isEqualTo("jobs/nightly.yaml: lebih besar dari 512 KiB");
	}

	@Test
	void reportsComeInTheirOrderWithAllFiles() {
		List<ReportDefinition> found = ReportsFolder.open(this.reports).reports();
		assertThat(found).extracting(ReportDefinition::id).containsExactly("annex", "progress");
		ReportDefinition progress = found.get(1);
		assertThat(progress.title()).isEqualTo("Kemajuan RPJMD");
		assertThat(progress.view()).isEqualTo("progress");
		assertThat(progress.file()).isEqualTo("kemajuan-rpjmd");
		assertThat(progress.order()).isEqualTo(10);
		assertThat(progress.templates()).containsOnlyKeys("report.yaml", "images/logo.svg");
		assertThat(progress.templates().get("images/logo.svg")).asString().isEqualTo("<svg/>");
	}

	@Test
	void theFileOfAnAgencysReportNamesTheAgency() throws IOException {
		Path report = this.reports.resolve("annex/report.yaml");
		Files.writeString(report, REPORT.replace("progress", "agency-findings"));
		assertThat(Problem.of(() -> ReportsFolder.open(this.reports).reports())).contains("temuan/{agency}.pdf");
		Files.writeString(report, REPORT.replace("kemajuan-rpjmd", "kemajuan/{agency}.pdf"));
		assertThat(Problem.of(() -> ReportsFolder.open(this.reports).reports())).contains("nama berkas tanpa folder");
		Files.writeString(report,
				REPORT.replace("progress", "agency-findings").replace("kemajuan-rpjmd", "temuan/{agency}.pdf"));
		assertThat(ReportsFolder.open(this.reports).reports()).extracting(ReportDefinition::file)
			.contains("temuan/{agency}.pdf");
	}

	@Test
	void anEditedImageChangesTheFingerprint() throws IOException {
		String before = ReportsFolder.open(this.reports).reports().get(1).fingerprint();
		assertThat(ReportsFolder.open(this.reports).reports().get(1).fingerprint()).isEqualTo(before);
		Files.writeString(this.reports.resolve("progress/images/logo.svg"), "<svg />");
		assertThat(ReportsFolder.open(this.reports).reports().get(1).fingerprint()).isNotEqualTo(before);
	}

	@Test
	void aFaultyReportIsNamed() throws IOException {
		Path file = this.reports.resolve("annex/report.yaml");
		Files.writeString(file, REPORT.replace("title", "titel"));
		assertThat(reportsProblem()).isEqualTo(
				"reports/annex/report.yaml baris 1, kunci \"titel\": kunci tidak dikenal; mungkin maksudnya \"title\"");
		Files.writeString(file, REPORT.replace("file: ", "file: ../"));
		assertThat(reportsProblem()).isEqualTo("reports/annex/report.yaml baris 3, kunci \"file\":"
				+ " seharusnya nama berkas tanpa folder, bukan \"../kemajuan-rpjmd\"");
		Files.writeString(file, REPORT.replace("10", "pertama"));
		assertThat(reportsProblem()).isEqualTo("reports/annex/report.yaml baris 4, kunci \"order\":"
				+ " seharusnya bilangan bulat 0 sampai 9999, bukan \"pertama\"");
		Files.delete(file);
		assertThat(reportsProblem()).isEqualTo("reports/annex/report.yaml: berkas tidak ada");
	}

	@Test
	void twoReportsDoNotWriteTheSameFile() throws IOException {
		Files.writeString(this.reports.resolve("annex/report.yaml"),
				REPORT.replace("kemajuan-rpjmd", "Kemajuan-RPJMD.pdf"));
		Files.writeString(this.reports.resolve("progress/report.yaml"),
				REPORT.replace("kemajuan-rpjmd", "kemajuan-rpjmd.xlsx"));
		assertThat(reportsProblem()).isEqualTo("reports/progress/report.yaml baris 3, kunci \"file\":"
				+ " \"kemajuan-rpjmd.xlsx\" sudah dipakai laporan annex");
		Files.writeString(this.reports.resolve("annex/report.yaml"), REPORT.replace("progress", "recap"));
		assertThat(ReportsFolder.open(this.reports).reports()).as("a recap lies in another folder").hasSize(2);
	}

	@Test
	void whatAnybodyCanWriteIsRefused() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		allow(this.jobs.resolve("forms/e81.yaml"), "rw-rw-rw-");
		assertThat(Problem.of(() -> JobsFolder.open(this.jobs)))
			.isEqualTo("jobs/forms/e81.yaml: dapat ditulis oleh siapa saja; jalankan chmod o-w");
		allow(this.jobs.resolve("forms/e81.yaml"), "rw-rw-r--");
		JobsFolder.open(this.jobs);
		allow(this.reports, "rwxrwxrwx");
		assertThat(Problem.of(() -> ReportsFolder.open(this.reports)))
			.isEqualTo("reports: dapat ditulis oleh siapa saja; jalankan chmod o-w");
	}

	@Test
	void linksDoNotLeadAroundThat(@TempDir Path elsewhere) throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path template = Files.writeString(elsewhere.resolve("template.jrxml"), "<jasperReport/>");
		Files.createSymbolicLink(this.reports.resolve("progress/linked"), elsewhere);
		assertThat(ReportsFolder.open(this.reports).reports().get(1).templates()).containsKey("linked/template.jrxml");
		allow(template, "rw-rw-rw-");
		assertThat(Problem.of(() -> ReportsFolder.open(this.reports)))
			.isEqualTo("reports/progress/linked/template.jrxml: dapat ditulis oleh siapa saja; jalankan chmod o-w");
		Path link = Files.createSymbolicLink(elsewhere.resolve("reports"), this.reports);
		Files.delete(this.reports.resolve("progress/linked"));
		allow(this.reports.resolve("annex/report.yaml"), "rw-rw-rw-");
		assertThat(Problem.of(() -> ReportsFolder.open(link)))
			.isEqualTo("reports/annex/report.yaml: dapat ditulis oleh siapa saja; jalankan chmod o-w");
		Files.delete(link);
	}

	private String reportsProblem() {
		return Problem.of(() -> ReportsFolder.open(this.reports).reports());
	}

	private static void allow(Path path, String permissions) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
	}

}
