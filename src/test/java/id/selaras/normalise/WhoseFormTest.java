package id.selaras.normalise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.home.JobsFolder;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Period;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Agency and period of a table are those that it states, or are asked about. */
class WhoseFormTest {

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JOBS.forms());

	private static final String HEADING = "No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;"
			+ "Realisasi TW III;Realisasi TW IV\n";

	private static final String ROW = "1;Persentase imunisasi;persen;80;21;22;23;24\n";

	private static final String FORM = "Capaian Indikator Kinerja;;;;;;;\nPerangkat Daerah;Dinas Kesehatan;;;;;;\n"
			+ "Triwulan IV Tahun 2023;;;;;;;\n" + HEADING + ROW;

	@Test
	void twoAgenciesInOneTitleAreAskedAbout() {
		NormalisedForm form = forms(FORM.replace("Triwulan", "Nama OPD;Dinas Pendidikan;;;;;;\nTriwulan"), "x.csv")
			.get(0);
		assertThat(form.agency()).isEmpty();
		assertThat(form.questions()).singleElement().satisfies((question) -> {
			assertThat(question.kind()).isEqualTo(Question.WHICH_AGENCY);
			assertThat(question.location().place()).isEqualTo("B2");
			assertThat(question.isOfValue()).isFalse();
			assertThat(question.text().indonesian()).contains("judul kolom di baris 5", "\"Dinas Kesehatan\" (B2)",
					"\"Dinas Pendidikan\" (B3)");
			assertThat(question.alternatives()).extracting(Alternative::choice).containsExactly("dinkes", "disdik");
		});
		assertThat(codes(form)).containsExactly("agencies-differ");
	}

	@Test
	void theSameAgencyTwiceIsOne() {
		NormalisedForm form = forms(FORM.replace("Triwulan", "Nama OPD;Dinkes;;;;;;\nTriwulan"), "x.csv").get(0);
		assertThat(form.agency()).isEqualTo("dinkes");
		assertThat(form.questions()).isEmpty();
	}

	@Test
	void anotherAgencyInTheNameOfTheFileIsSaid() {
		NormalisedForm form = forms(FORM, "2024-01-20/Capaian Dinas Pendidikan TW IV 2023.csv").get(0);
		assertThat(form.agency()).isEqualTo("dinkes");
		assertThat(form.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("agency-contradicted");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.text().indonesian()).contains("Dinas Pendidikan", "Dinas Kesehatan");
		});
		assertThat(forms(FORM, "2024-01-20/Capaian Dinkes TW IV 2023.csv").get(0).findings()).isEmpty();
	}

	@Test
	void anotherAgencyInTheLetterheadIsSaid() {
		NormalisedForm form = forms("DINAS PENDIDIKAN;;;;;;;\n" + FORM, "x.csv").get(0);
		assertThat(form.agency()).isEqualTo("dinkes");
		assertThat(form.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("agencies-differ");
			assertThat(finding.location().place()).isEqualTo("A1");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dinas Tata Ruang;;;;;;;", "Nama OPD: Bidang Aptika;;;;;;;" })
	void anUnknownAgencyIsAskedAboutWhateverTheFileIsCalled(String band) {
		List<NormalisedForm> forms = forms(FORM + band + "\n" + ROW, "Dinkes/capaian dinkes.csv");
		assertThat(forms).extracting(NormalisedForm::agency).containsExactly("dinkes", "");
		assertThat(forms.get(1).questions()).singleElement().satisfies((question) -> {
			assertThat(question.kind()).isEqualTo(Question.WHICH_AGENCY);
			assertThat(question.location().place()).isEqualTo("A6");
			assertThat(question.alternatives()).extracting(Alternative::choice).contains("dinkes");
		});
	}

	@Test
	void eachTableIsAskedAboutByItself() {
		String nameless = FORM.replace("Dinas Kesehatan", "");
		List<NormalisedForm> forms = forms(nameless + "\n\n\n" + nameless.replace("Satuan", "Unit"), "x.csv");
		assertThat(forms).singleElement()
			.satisfies((form) -> assertThat(form.questions())
				.extracting((question) -> question.location().place(), (question) -> question.identifier("92.02"))
				.hasSize(2)
				.doesNotHaveDuplicates()
				.extracting((question) -> question.toList().get(0))
				.containsExactly("A4", "A12"));
	}

	@Test
	void nameOfASheetIsASuggestion() {
		assertThat(onSheet("Disdik", "x.xlsx").questions()).singleElement().satisfies((question) -> {
			assertThat(question.location().place()).isEqualTo("Disdik!A4");
			assertThat(question.text().indonesian()).contains("lembar \"Disdik\"");
			assertThat(question.alternatives()).extracting(Alternative::choice, (it) -> it.reason().english())
				.containsExactly(tuple("disdik", "name of the sheet"));
		});
	}

	@Test
	void nameOfASheetSpeaksAgainstTheFiles() {
		assertThat(onSheet("Form", "Dinkes.xlsx").agency()).isEqualTo("dinkes");
		NormalisedForm form = onSheet("Disdik", "Dinkes.xlsx");
		assertThat(form.agency()).isEmpty();
		assertThat(form.questions().get(0).alternatives()).extracting(Alternative::choice)
			.containsExactly("dinkes", "disdik");
	}

	@ParameterizedTest
	@CsvSource({ "Target 2023,Target 2022,D4", "Realisasi TW IV,Realisasi TW IV 2024,H4" })
	void aYearOverThisYearsColumnsThatIsAnotherIsSaid(String heading, String other, String cell) {
		NormalisedForm form = forms(FORM.replace(heading, other), "x.csv").get(0);
		assertThat(form.period()).isEqualTo(new Period(2023, 4));
		assertThat(form.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("heading-of-another-year");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.location().place()).isEqualTo(cell);
			assertThat(finding.values()).containsEntry("heading", other).containsEntry("period", "2023-TW4");
		});
	}

	@Test
	void otherYearsOfThePlanAreNoDoubt() {
		String form = """
				Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;;
				Dinas Kesehatan;;Triwulan IV Tahun 2023;;;;
				Program/Kegiatan;Indikator;Target Renstra pada Tahun 2026 K;Target Renja 2023 (RPJMD 2021-2026) K;\
				Realisasi Renstra s/d Tahun Lalu (2022) K;Realisasi Triwulan I K;Realisasi Triwulan IV K
				P;Peserta pelatihan;2100;360;900;15;12
				""";
		assertThat(codes(forms(form, "x.csv").get(0))).doesNotContain("heading-of-another-year");
	}

	@Test
	void anotherYearInTheTitleIsSaid() {
		NormalisedForm form = forms(FORM.replace("Triwulan", "Tahun 2022;;;;;;;\nTriwulan"), "x.csv").get(0);
		assertThat(form.period()).isEqualTo(new Period(2023, 4));
		assertThat(form.findings()).extracting(Finding::code, (finding) -> finding.location().place())
			.containsExactly(tuple("period-contradicted", "A3"));
		assertThat(codes(forms(FORM.replace("Triwulan", "Dasar: Perda 2021;;;;;;;\nTriwulan"), "x.csv").get(0)))
			.isEmpty();
	}

	@Test
	void smallLIsReadAsRomanOne() {
		assertThat(forms(FORM.replace("Triwulan IV", "TW lV"), "x.csv").get(0).period()).isEqualTo(new Period(2023, 4));
		assertThat(forms(FORM.replace("Triwulan IV", "TW Il"), "x.csv").get(0).period()).isEqualTo(new Period(2023, 2));
	}

	@Test
	void whatIsStatedOfThePeriodIsNamedInTheQuestion() {
		NormalisedForm form = forms(FORM.replace("Triwulan IV Tahun 2023", "Triwulan IV"), "x.csv").get(0);
		assertThat(form.questions()).singleElement().satisfies((question) -> {
			assertThat(question.kind()).isEqualTo(Question.WHICH_PERIOD);
			assertThat(question.location().place()).isEqualTo("A4");
			assertThat(question.isOfValue()).isFalse();
			assertThat(question.text().indonesian()).contains("TW 4 (A3)");
		});
	}

	@Test
	void aTextAmongTheIndicatorsIsSaid() {
		NormalisedForm form = forms(FORM.replace("1;Pers", ";Meningkatnya mutu layanan;;;;;;\n1;Pers")
				+ ";Catatan data sementara;;;;;;\n;Angka dari bidang;;;;;;\n", "x.csv")
			.get(0);
		assertThat(form.rows()).hasSize(1);
		assertThat(form.findings()).extracting(Finding::code, (finding) -> finding.location().place())
			.containsExactly(tuple("name-without-figures", "B5"));
	}

	@Test
	void programmeAloneInARowIsThatOfTheRowsBelow() {
		NormalisedForm form = forms(FORM + "Program Pelayanan Kesehatan;;;;;;;\n2;Jumlah dokter;orang;3;1;1;1;1\n",
				"x.csv")
			.get(0);
		assertThat(form.rows()).extracting(ReportedRow::programme).containsExactly("", "Program Pelayanan Kesehatan");
		assertThat(form.groups()).extracting(ReportedRow::programme).containsExactly("Program Pelayanan Kesehatan");
	}

	private static NormalisedForm onSheet(String sheet, String file) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XSSFSheet drawn = workbook.createSheet(sheet);
			FORM.replace("Dinas Kesehatan", "").lines().forEach((line) -> {
				XSSFRow row = drawn.createRow(drawn.getLastRowNum() + 1);
				for (String text : List.of(line.split(";", -1))) {
					row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text);
				}
			});
			workbook.write(bytes);
			return normalised(bytes.toByteArray(), file).get(0);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<NormalisedForm> forms(String text, String path) {
		return normalised(text.getBytes(StandardCharsets.UTF_8), path);
	}

	private static List<NormalisedForm> normalised(byte[] bytes, String path) {
		NormaliseContext context = new NormaliseContext(TestRegency.MANOKWARI,
				List.of(agency("dinkes", "Dinas Kesehatan", "Dinkes"), agency("disdik", "Dinas Pendidikan", "Disdik")),
				List.of(), List.of(), JOBS.vocabulary(JOBS.scales()), Decisions.NONE, LocalDate.of(2024, 2, 1));
		Location file = Location.of("ab", path);
		return new Normaliser(context).normalise(READER.read(bytes, file), file);
	}

	private static Agency agency(String code, String name, String shortName) {
		return new Agency(code, name, shortName, List.of(), AgencyKind.OPD, null, "");
	}

	private static List<String> codes(NormalisedForm form) {
		return form.findings().stream().map(Finding::code).toList();
	}

}
