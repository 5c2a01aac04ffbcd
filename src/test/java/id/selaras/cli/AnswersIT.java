package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.assess.Figure;
import id.selaras.batch.OpenStore;
import id.selaras.plan.Period;
import id.selaras.store.Figures;
import id.selaras.store.StoreSettings;
import id.selaras.store.StoredFigure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From a question to its answer, to the printed figure, and back to the cell. */
class AnswersIT {

	/** The indicator whose value is asked about. */
	private static final String ASKED = "PO-29";

	private final Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	AnswersIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void anAnswerBecomesAFigureThatLeadsBackToItsCell() throws IOException {
		assertThat(run("questions")).isEqualTo(2);
		assertThat(this.err.toString()).contains("bukan folder data; jalankan nightly lebih dahulu");
		night();
		String id = firstWord(said("questions", "--kind", "which-number"));
		assertThat(id).startsWith("3502-");
		String waiting = codeOf(ASKED);
		assertThat(said("explain", waiting)).contains(waiting + "  menunggu jawaban");

		assertThat(run("answer", id, "--by", "Sari", "--choose", "seribu")).isEqualTo(2);
		assertThat(run("answer", id, "--by", " ", "--choose", "1.500")).isEqualTo(2);
		assertThat(said("answer", id, "--by", "Sari", "--choose", "1.500")).startsWith(id + "  1.500");
		assertThat(said("questions", "--kind", "which-number")).isEmpty();
		night();

		String answered = codeOf(ASKED);
		assertThat(answered).isNotEqualTo(waiting);
		assertThat(said("explain", answered)).contains("disperdagkum tw4.xlsx  Capaian!H9", "SHA-256", "revisi 1",
				"\"1.500\"", "dijawab Sari pada 2024-02-10: 1.500 (" + id + ")", waiting);
		assertThat(said("explain", waiting, "--lang", "en")).contains("superseded    by " + answered);
		assertThat(run("explain", "3502-0000000000")).isEqualTo(2);
	}

	@Test
	void answersAreTakenBackAndCarriedElsewhere() throws IOException {
		night();
		Path list = this.folder.resolve("questions.csv");
		Files.writeString(list,
				said("questions", "--kind", "which-number", "--format", "csv").replaceFirst("(?m);$", ";1,5"));
		assertThat(said("answer", "--from", list.toString(), "--by", "Sari")).contains("1 jawaban dicatat");
		Path exported = this.folder.resolve("decisions.csv");
		assertThat(said("decisions", "--export", exported.toString())).contains("1 jawaban ditulis");
		String id = firstWord(said("decisions"));

		assertThat(run("decisions", "--revoke", id)).isEqualTo(2);
		assertThat(said("decisions", "--revoke", id, "--by", "Budi")).contains("dicabut");
		assertThat(said("questions")).contains(id);
		assertThat(said("decisions")).contains("dicabut Budi, 2024-02-10");
		assertThat(said("decisions", "--import", exported.toString())).contains("1 jawaban diambil");
		assertThat(said("questions")).doesNotContain(id);
		assertThat(said("decisions", "--import", exported.toString())).contains("0 jawaban diambil");
		assertThat(said("answer", id, "--by", "Budi", "--choose", "77")).contains("bukan salah satu pilihan");
		assertThat(said("decisions")).contains("1,5  Sari, 2024-02-10  diganti jawaban berikutnya");

		Files.writeString(list, Files.readString(list).replace(id, "3502-ZZZZZZ"));
		assertThat(run("answer", "--from", list.toString(), "--by", "Sari")).isEqualTo(2);
		assertThat(this.err.toString()).contains("questions.csv baris 2, kolom \"jawaban\"",
				"tidak ada pertanyaan dengan kode ini");
	}

	@Test
	void aQueryThatIsExplainedIsNotPutAgain() throws IOException {
		night();
		Path findings = this.folder.resolve("out/35.02-ponorogo/2023-TW4/temuan.csv");
		Path copy = this.folder.resolve("out/35.02-ponorogo/2023-TW4/perbaikan/diskominfo/E81 Diskominfo 2023.xlsx");
		String query = Files.readString(findings)
			.lines()
			.filter((line) -> line.contains("target-differs-from-plan"))
			.findFirst()
			.orElseThrow();
		String id = query.substring(0, query.indexOf(';'));
		assertThat(copy).exists();
		assertThat(run("answer", "3502-ZZZZZZ", "--by", "Sari", "--because", "x")).isEqualTo(2);
		assertThat(said("answer", id, "--by", "Sari", "--because", "Perubahan RKPD")).contains("penjelasan dicatat");
		night();
		assertThat(Files.readString(findings)).contains(id + ";target-differs-from-plan;Dijelaskan;",
				";Perubahan RKPD (Sari, 2024-02-10)");
		assertThat(copy).doesNotExist();
		said("decisions", "--revoke", id, "--by", "Budi");
		night();
		assertThat(Files.readString(findings)).contains(query);
		assertThat(copy).exists();
	}

	@Test
	void changesTellsWhatARevisionMoved() throws IOException {
		Path home = this.folder.resolve("home");
		copySamples(home);
		Path inbox = home.resolve("regencies/35.02-ponorogo/inbox");
		said("nightly", "--home", home.toString(), "--regency", "Ponorogo");
		assertThat(said("changes", "--regency", "35.02", "--period", "2023-TW4")).doesNotContain("dipertahankan");

		String form = Files.readString(inbox.resolve("2024-01-30/dipertahankan - capaian tw 4.csv"),
				StandardCharsets.ISO_8859_1);
		assertThat(form).contains(";116,71;");
		Path later = inbox.resolve("2024-02-05/dipertahankan - capaian tw 4 revisi.csv");
		Files.createDirectories(later.getParent());
		Files.writeString(later, form.replace(";116,71;", ";116,81;"), StandardCharsets.ISO_8859_1);
		said("nightly", "--home", home.toString(), "--regency", "Ponorogo");
		assertThat(said("changes", "--regency", "35.02", "--period", "2023-TW4")).contains(
				"2024-01-30/dipertahankan - capaian tw 4.csv -> 2024-02-05/dipertahankan - capaian tw 4 revisi.csv",
				"  Nilai Tukar Petani, Realisasi TW IV: \"116,71\" (H7) -> \"116,81\" (H7)", "Angka yang ikut berubah:",
				"laporan-kemajuan.pdf");
	}

	private static void copySamples(Path home) throws IOException {
		Path samples = Path.of("input-samples");
		try (Stream<Path> files = Files.walk(samples)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = home.resolve(samples.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	@Test
	void whatTheRegencyDoesNotKnowIsNotBroughtIn() throws IOException {
		night();
		String id = firstWord(said("questions", "--regency", "Kab. Ponorogo", "--kind", "which-indicator"));
		Path list = this.folder.resolve("decisions.csv");
		said("answer", id, "--by", "Sari", "--choose", "PO-28");
		said("decisions", "--export", list.toString());
		Files.writeString(list, Files.readString(list).replace("PO-28", "PO-280"));
		assertThat(run("decisions", "--import", list.toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("decisions.csv baris 2", "\"PO-280\" tidak dikenal di daerah ini");
		assertThat(said("decisions")).doesNotContain("PO-280");
	}

	private void night() {
		said("nightly", "--home", "input-samples", "--regency", "35.02");
	}

	/** The code that stands for the indicator now, which the report prints in its row. */
	private String codeOf(String indicator) throws IOException {
		Path out = this.folder.resolve("out");
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

	/** What a command that must succeed prints. */
	private String said(String... arguments) {
		this.out.getBuffer().setLength(0);
		assertThat(run(arguments)).as(this.err.toString()).isZero();
		return this.out.toString();
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--out", this.folder.resolve("out").toString(), "--today", "2024-02-10"));
		return Selaras.run(all.toArray(String[]::new), new PrintWriter(this.out), new PrintWriter(this.err));
	}

}
