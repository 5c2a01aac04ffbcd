package id.selaras.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.selaras.assess.Figure;
import id.selaras.batch.OpenStore;
import id.selaras.plan.Period;
import id.selaras.samples.CopiedFolder;
import id.selaras.samples.FewReports;
import id.selaras.store.Figures;
import id.selaras.store.StoreSettings;
import id.selaras.store.StoredFigure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From a question to its answer, to the printed figure, and back to the cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

	/** The indicator whose value is asked about. */
	private static final String ASKED = "PO-29";

	private final Path folder;

	/** After a first night; each test goes on from a copy. */
	private final Operator afterANight;

	AnswersIT(@TempDir Path folder) {
		this.folder = folder;
		this.afterANight = new Operator(FewReports.jobs(folder, "laporan-kemajuan"), folder.resolve("out"),
				LocalDate.of(2024, 2, 10));
		assertThat(this.afterANight.run("questions")).isEqualTo(2);
		assertThat(this.afterANight.errors()).contains("bukan folder data; jalankan nightly lebih dahulu");
		night(this.afterANight);
	}

	@Test
	void anAnswerBecomesAFigureThatLeadsBackToItsCell() throws IOException {
		Operator sari = goingOn("answer");
		String id = firstWord(sari.says("questions", "--kind", "which-number"));
		assertThat(id).startsWith("3502-");
		assertThat(sari.says("explain", id)).startsWith(id + "  which-number")
			.containsOnlyOnce(id)
			.contains("disperdagkum tw4.xlsx  Capaian!H9", "SHA-256", "pertanyaan", "pilihan     1.500");
		String waiting = codeOf(sari, ASKED);
		assertThat(sari.says("explain", waiting)).contains(waiting + "  menunggu jawaban");

		assertThat(sari.run("answer", id, "--by", "Sari", "--choose", "seribu")).isEqualTo(2);
		assertThat(sari.run("answer", id, "--by", " ", "--choose", "1.500")).isEqualTo(2);
		assertThat(sari.says("answer", id, "--by", "Sari", "--choose", "1.500")).startsWith(id + "  1.500");
		assertThat(sari.says("questions", "--kind", "which-number")).isEmpty();
		night(sari);

		String answered = codeOf(sari, ASKED);
		assertThat(answered).isNotEqualTo(waiting);
		assertThat(sari.says("explain", answered)).contains("disperdagkum tw4.xlsx  Capaian!H9", "SHA-256", "revisi 1",
				"\"1.500\"", "dijawab Sari pada 2024-02-10: 1.500 (" + id + ")", waiting);
		assertThat(sari.says("explain", waiting, "--lang", "en")).contains("superseded    by " + answered);
		assertThat(sari.run("explain", "3502-0000000000")).isEqualTo(2);
	}

	@Test
	void answersAreTakenBackAndCarriedElsewhere() throws IOException {
		Operator sari = goingOn("taken back");
		Path list = this.folder.resolve("questions.csv");
		Files.writeString(list,
				sari.says("questions", "--kind", "which-number", "--format", "csv").replaceFirst("(?m);$", ";1,5"));
		assertThat(sari.says("answer", "--from", list.toString(), "--by", "Sari")).contains("1 jawaban dicatat");
		Path exported = this.folder.resolve("decisions.csv");
		assertThat(sari.says("decisions", "--export", exported.toString())).contains("1 jawaban ditulis");
		String id = firstWord(sari.says("decisions"));

		assertThat(sari.run("decisions", "--revoke", id)).isEqualTo(2);
		assertThat(sari.says("decisions", "--revoke", id, "--by", "Budi")).contains("dicabut");
		assertThat(sari.says("questions")).contains(id);
		assertThat(sari.says("decisions")).contains("dicabut Budi, 2024-02-10");
		assertThat(sari.says("decisions", "--import", exported.toString())).contains("1 jawaban diambil");
		assertThat(sari.says("questions")).doesNotContain(id);
		assertThat(sari.says("decisions", "--import", exported.toString())).contains("0 jawaban diambil");
		assertThat(sari.says("answer", id, "--by", "Budi", "--choose", "77")).contains("bukan salah satu pilihan");
		assertThat(sari.says("decisions")).contains("1,5  Sari, 2024-02-10  diganti jawaban berikutnya");

		Files.writeString(list, Files.readString(list).replace(id, "3502-ZZZZZZ"));
		assertThat(sari.run("answer", "--from", list.toString(), "--by", "Sari")).isEqualTo(2);
		assertThat(sari.errors()).contains("questions.csv baris 2, kolom \"jawaban\"",
				"tidak ada pertanyaan dengan kode ini");
	}

	@Test
	void aQueryThatIsExplainedIsNotPutAgain() throws IOException {
		Operator sari = goingOn("explained");
		Path findings = sari.out().resolve("35.02-ponorogo/2023-TW4/temuan.csv");
		Path copy = sari.out().resolve("35.02-ponorogo/2023-TW4/perbaikan/diskominfo/E81 Diskominfo 2023.xlsx");
		String query = Files.readString(findings)
			.lines()
			.filter((line) -> line.contains("target-differs-from-plan"))
			.findFirst()
			.orElseThrow();
		String id = query.substring(0, query.indexOf(';'));
		assertThat(copy).exists();
		assertThat(sari.run("answer", "3502-ZZZZZZ", "--by", "Sari", "--because", "x")).isEqualTo(2);
		assertThat(sari.says("answer", id, "--by", "Sari", "--because", "Perubahan RKPD"))
			.contains("penjelasan dicatat");
		night(sari);
		assertThat(Files.readString(findings)).contains(id + ";target-differs-from-plan;Dijelaskan;",
				";Perubahan RKPD (Sari, 2024-02-10)");
		assertThat(copy).doesNotExist();
		sari.says("decisions", "--revoke", id, "--by", "Budi");
		night(sari);
		assertThat(Files.readString(findings)).contains(query);
		assertThat(copy).exists();
	}

	@Test
	void changesTellsWhatARevisionMoved() throws IOException {
		Operator sari = goingOn("changes");
		Path home = this.folder.resolve("home");
		CopiedFolder.of(Path.of("input-samples"), home);
		Path inbox = home.resolve("regencies/35.02-ponorogo/inbox");
		assertThat(sari.says("changes", "--regency", "35.02", "--period", "2023-TW4")).doesNotContain("dipertahankan");

		String form = Files.readString(inbox.resolve("2024-01-30/dipertahankan - capaian tw 4.csv"),
				StandardCharsets.ISO_8859_1);
		assertThat(form).contains(";116,71;");
		Path later = inbox.resolve("2024-02-05/dipertahankan - capaian tw 4 revisi.csv");
		Files.createDirectories(later.getParent());
		Files.writeString(later, form.replace(";116,71;", ";116,81;"), StandardCharsets.ISO_8859_1);
		sari.says("nightly", "--home", home.toString(), "--regency", "Ponorogo");
		assertThat(sari.says("changes", "--regency", "35.02", "--period", "2023-TW4")).contains(
				"2024-01-30/dipertahankan - capaian tw 4.csv -> 2024-02-05/dipertahankan - capaian tw 4 revisi.csv",
				"  Nilai Tukar Petani, Realisasi TW IV: \"116,71\" (H7) -> \"116,81\" (H7)", "Angka yang ikut berubah:",
				"laporan-kemajuan.pdf");
	}

	@Test
	void whatTheRegencyDoesNotKnowIsNotBroughtIn() throws IOException {
		Operator sari = goingOn("unknown");
		String id = firstWord(sari.says("questions", "--regency", "Kab. Ponorogo", "--kind", "which-indicator"));
		Path list = this.folder.resolve("unknown.csv");
		sari.says("answer", id, "--by", "Sari", "--choose", "PO-28");
		sari.says("decisions", "--export", list.toString());
		Files.writeString(list, Files.readString(list).replace("PO-28", "PO-280"));
		assertThat(sari.run("decisions", "--import", list.toString())).isEqualTo(1);
		assertThat(sari.errors()).contains("unknown.csv baris 2", "\"PO-280\" tidak dikenal di daerah ini");
		assertThat(sari.says("decisions")).doesNotContain("PO-280");
	}

	@Test
	void whatIsAskedAboutAFileThatWasSentAnewNeedsNoAnswer() {
		Operator sari = this.afterANight.at(this.folder.resolve("sent anew"));
		sari.says("nightly", "--home", "input-samples", "--regency", "33.07");
		assertThat(sari.says("changes", "--regency", "33.07", "--period", "2023-TW4"))
			.contains("2024-01-22/E81 Bappeda.xls -> ");
		assertThat(sari.says("questions", "--regency", "33.07")).doesNotContain("2024-01-22/E81 Bappeda.xls");
	}

	private Operator goingOn(String test) {
		return this.afterANight.copiedTo(this.folder.resolve(test));
	}

	private static void night(Operator operator) {
		operator.says("nightly", "--home", "input-samples", "--regency", "35.02");
	}

	/** The code that stands for the indicator now, which the report prints in its row. */
	private static String codeOf(Operator operator, String indicator) throws IOException {
		Path out = operator.out();
		String code;
		try (OpenStore store = OpenStore.open(StoreSettings.embedded(out.resolve(".selaras")),
				LocalDate.of(2024, 2, 10))) {
			code = store.get(Figures.class)
				.current("35.02", new Period(2023, 4))
				.stream()
				.map(StoredFigure::figure)
				.filter((figure) -> figure.key().startsWith("indicator/" + indicator + "/"))
				.map(Figure::code)
				.findFirst()
				.orElseThrow();
		}
		try (PDDocument document = Loader
			.loadPDF(out.resolve("35.02-ponorogo/2023-TW4/laporan-kemajuan.pdf").toFile())) {
			assertThat(new PDFTextStripper().getText(document)).contains(code);
		}
		return code;
	}

	private static String firstWord(String text) {
		return List.of(text.split("\\s+")).get(0);
	}

}
