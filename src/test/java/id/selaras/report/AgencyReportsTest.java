package id.selaras.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.Question;
import id.selaras.plan.Agency;
import id.selaras.receive.SubmissionState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is for one agency tells nothing of another. */
class AgencyReportsTest {

	private final ReportRenderer renderer = new ReportRenderer();

	static Stream<ReportDefinition> ofAgencies() {
		return ReportSamples.definitions().stream().filter((definition) -> definition.audience() == Audience.AGENCY);
	}

	@ParameterizedTest
	@MethodSource("ofAgencies")
	void aWordOfOneAgencyIsInItsOwnFileOnly(ReportDefinition definition) throws IOException {
		ReportSource source = planted();
		assertThat(source.concerned()).hasSameSizeAs(SubmissionSamples.AGENCIES);
		for (Agency agency : source.concerned()) {
			ReportSource own = source.of(agency);
			String text = text(this.renderer.render(definition, own)) + Views.of(definition).tables(own);
			assertThat(text).contains("kata" + agency.code().replace("-", "") + "x");
			for (Agency other : source.concerned()) {
				if (!other.equals(agency)) {
					assertThat(text).doesNotContain("kata" + other.code().replace("-", "") + "x");
				}
			}
		}
	}

	@Test
	void whatChangesForOneAgencyChangesNothingForTheOthers() {
		ReportSource before = SourceBuilder.aSource().build();
		ReportSource after = planted("dinkes");
		for (Agency agency : before.concerned()) {
			boolean same = before.of(agency).equals(after.of(agency));
			assertThat(same).as(agency.code()).isEqualTo(!agency.code().equals("dinkes"));
		}
	}

	@Test
	void theFileOfSeveralAgenciesIsNobodys() {
		ReportSource source = SourceBuilder.aSource().build();
		Finding shared = finding(SubmissionSamples.path("dinkes"), "bersama");
		ReportSource alone = with(source, List.of(shared), source.notes(), source.completeness());
		assertThat(alone.of(SubmissionSamples.agency("dinkes")).findings()).containsExactly(shared);
		Completeness both = new Completeness(source.completeness().answers(), List.of(SubmissionSamples
			.submission(SubmissionSamples.path("dinkes"), "dishub", "e81", SubmissionState.LOADED)));
		ReportSource sent = with(source, List.of(shared), source.notes(), both);
		for (Agency agency : sent.concerned()) {
			assertThat(sent.of(agency).findings()).isEmpty();
		}
	}

	@Test
	void findingsSayWhereAndWhatToDo() throws IOException {
		ReportSource source = SourceBuilder.aSource().build();
		String text = text(this.renderer.render(ReportSamples.findingsOfAnAgency(),
				source.of(SubmissionSamples.agency("diskominfo"))));
		assertThat(text)
			.contains("TEMUAN DAN PERTANYAAN", "Dinas Komunikasi, Informatika, Statistik dan Persandian",
					"Tabel 1. Formulir yang diminta dan yang diterima", "E.81 diskominfo TW IV 2023.xlsx",
					"15 Januari 2024", "Tabel 2. Temuan", "E.81!H", "Samakan dengan RPJMD",
					"Tabel 4. Pertanyaan yang belum dijawab", "dapat berarti 1500 atau 1,5 desa", "• 1.500",
					"Halaman 1 dari 1")
			.doesNotContain("PT Nusa Cendekia Konsultan");
	}

	@Test
	void whatIsExplainedAndTheMarkedCopyAreNamed() throws IOException {
		ReportSource source = SourceBuilder.aSource().build();
		String text = text(this.renderer.render(ReportSamples.findingsOfAnAgency(),
				source.of(SubmissionSamples.agency("disdikbud"))));
		assertThat(text).contains("Tabel 3. Yang sudah dijelaskan", "Pembangunan jalan dipercepat",
				"perbaikan/disdikbud/E.81", "sel yang dimaksud sudah diberi warna");
	}

	private static ReportSource planted(String... codes) {
		ReportSource source = SourceBuilder.aSource().build();
		List<Finding> findings = new ArrayList<>(source.findings());
		List<Question> questions = new ArrayList<>(source.questions());
		SortedMap<String, List<AgencyNote>> notes = new TreeMap<>();
		source.notes().forEach((id, all) -> notes.put(id, new ArrayList<>(all)));
		for (Agency agency : SubmissionSamples.AGENCIES) {
			if (codes.length == 0 || List.of(codes).contains(agency.code())) {
				String word = "kata" + agency.code().replace("-", "") + "x";
				String path = SubmissionSamples.answers()
					.stream()
					.filter((answer) -> answer.agency().equals(agency.code()))
					.flatMap((answer) -> answer.submissions().stream())
					.map((submission) -> submission.path())
					.findFirst()
					.orElse("");
				findings.add(path.isEmpty() ? finding(word, Location.ofSubject(agency.code())) : finding(path, word));
				questions.add(new Question("which-number",
						Location.of("sha-" + path, path).at("S", "A1").about(agency.code()), new Text(word, word),
						List.of()));
				notes.forEach((id, all) -> all.add(new AgencyNote(agency.code(), word)));
			}
		}
		return with(source, findings, notes, source.completeness(), questions.toArray(Question[]::new));
	}

	private static Finding finding(String path, String word) {
		return finding(word, Location.of("sha-" + path, path).at("E.81", "B2"));
	}

	private static Finding finding(String word, Location location) {
		return FindingSamples.finding("planted", Severity.QUERY, location, word, word);
	}

	private static ReportSource with(ReportSource source, List<Finding> findings,
			SortedMap<String, List<AgencyNote>> notes, Completeness completeness, Question... questions) {
		return new ReportSource(source.regency(), source.agencies(), Optional.empty(), source.period(),
				source.consultant(), source.formNames(), findings, List.of(questions), completeness, source.held(),
				source.copies(), notes, source.assessment(), source.smartCity(), source.date(), source.draft());
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
