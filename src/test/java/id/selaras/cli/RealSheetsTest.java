package id.selaras.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.NormaliseContext;
import id.selaras.normalise.Normaliser;
import id.selaras.normalise.Question;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import id.selaras.read.FormReader;
import id.selaras.read.Level;
import id.selaras.read.TableRow;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Spreadsheets of real agencies, in a folder beside the checkout, are read as people read
 * them.
 */
class RealSheetsTest {

	private static final Path REAL = Path.of("..", "shared", "real");

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), JOBS.forms());

	private static final Normaliser NORMALISER = new Normaliser(
			NormaliseContext.withoutHome(JOBS.vocabulary(JOBS.scales()), LocalDate.of(2024, 1, 31)));

	@BeforeEach
	void areThere() {
		assumeThat(REAL).as("NOT TESTED: the spreadsheets of real agencies are absent").isDirectory();
	}

	@Test
	void preparedRowsDrownNoRealOnes() throws IOException {
		CheckedFile file = check("bondowoso-dinas-sosial-evaluasi-renja-tw1-2021.xls");
		assertThat(file.tables()).extracting((table) -> table.read().definition().id())
			.containsExactly("emonev-kinerja", "emonev-keuangan", "e60");
		CheckedFile.Table performance = file.tables().get(0);
		assertThat(performance.read().headerRow()).isEqualTo(6);
		assertThat(performance.form().rows()).extracting(ReportedRow::row).containsExactly(9, 10, 11, 12, 13, 14);
		assertThat(performance.form().groups()).extracting(ReportedRow::row).containsExactly(8);
		assertThat(performance.read().footers()).containsKeys("average", "predicate");
		assertThat(performance.form().period()).hasToString("2021-TW1");
		CheckedFile.Table money = file.tables().get(1);
		assertThat(number(money, "E10")).isEqualTo("60000000");
		assertThat(number(money, "H10")).isEqualTo("500000");
		assertThat(money.form().rows()).hasSize(4);
		assertThat(codes(file)).contains("rows-prepared", "agencies-differ");
		assertThat(file.findings()).hasSizeLessThan(200);
		assertThat(finding(file, "agencies-differ").location().place()).isEqualTo("Isian Keuangan!C1");
	}

	@Test
	void blankFormIsRecognisedAndSaidToBeBlank() throws IOException {
		CheckedFile file = check("bandung-formulir-e81-blank-2018.xls");
		assertThat(file.best()).get().satisfies((table) -> {
			assertThat(table.read().definition().id()).isEqualTo("e81");
			assertThat(table.read().headerRow()).isEqualTo(12);
			assertThat(table.read().columns()).containsKeys("realised.q1.k", "realised.q2.rp", "realised.q3.k",
					"realised.q4.rp");
			assertThat(table.form().rows()).isEmpty();
			assertThat(table.form().groups()).isEmpty();
		});
		assertThat(codes(file)).contains("form-blank");
		assertThat(file.hasErrors()).isFalse();
	}

	@Test
	void blankQuartersAreNotFilledAndNotZero() throws IOException {
		CheckedFile.Table table = check("semarang-dp3a-capaian-kinerja.xlsx").tables().get(0);
		assertThat(table.form().rows()).hasSize(98);
		assertThat(table.form().rows().stream().filter((row) -> reported(row.value("target")))).hasSize(68);
		ReportedRow row = row(table, 9);
		assertThat(row.texts()).containsEntry("code", "2.08.01.2.01.0001");
		assertThat(row.textCell("code")).isEqualTo("B9");
		assertThat(number(table, "E9")).isEqualTo("4");
		assertThat(row(table, 14).unit()).isEqualTo("Lapoaran");
		assertThat(row(table, 14).texts()).containsEntry("unit", "laporan");
		assertThat(table.form().rows()).allSatisfy(
				(any) -> assertThat(any.value("realised.q1")).extracting(Value::state).isEqualTo(ValueState.BLANK));
		assertThat(table.read().agency()).isNotNull().satisfies((agency) -> {
			assertThat(agency.location().cell()).isEqualTo("A6");
			assertThat(agency.text()).isEqualTo("DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK");
		});
		assertThat(table.read().rows().stream().map(TableRow::level).filter(Level.SUB_ACTIVITY::equals)).hasSize(68);
	}

	@Test
	void cachedResultsAreReadAndCodesGetTheirZeroBack() throws IOException {
		CheckedFile file = check("pasangkayu-pupr-renstra.xlsx");
		CheckedFile.Table table = file.tables().get(0);
		// row 97 of the sheet has a look, but no content
		assertThat(table.form().rows()).hasSize(95);
		assertThat(number(table, "H6")).isEqualTo("13670350");
		assertThat(number(table, "J6")).isEqualTo("15720000");
		assertThat(number(table, "G20")).isEqualTo("60");
		assertThat(row(table, 13).unit()).isEmpty();
		assertThat(row(table, 3).texts()).containsEntry("code", "1.03");
		assertThat(finding(file, "code-zero-restored").location().cell()).isEqualTo("B3");
		assertThat(file.hasErrors()).isFalse();
	}

	@Test
	void decimalCommasAndAnOpinion() throws IOException {
		CheckedFile.Table table = check("semarang-lppd-indikator-2018-2019.xlsx").tables().get(0);
		assertThat(table.form().rows()).hasSize(83);
		assertThat(number(table, "C2")).isEqualTo("75.57");
		assertThat(value(table, "C34").quantity()).isEqualTo(new Quantity.Grade("WTP", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "AP-1", "LP-3", "RP", "TEPRA-P" })
	void formsOfAnotherKindAreSaidToBeUnknown(String form) throws IOException {
		CheckedFile file = check("ponorogo-smep-" + form + "-blank.xlsx");
		assertThat(file.tables()).isEmpty();
		assertThat(codes(file)).containsAnyOf("form-not-recognised", "header-not-found");
	}

	@Test
	void planKeepsItsRangesAndAsksAboutDoubtfulValues() throws IOException {
		CheckedFile file = check("bengkulu-utara-rpjmd-indikator-2025-2030.csv");
		CheckedFile.Table table = file.tables().get(0);
		assertThat(table.form().rows()).hasSize(394);
		assertThat(row(table, 3).texts()).containsEntry("agencies", "BPS");
		assertThat(value(table, "G2").quantity())
			.isEqualTo(new Quantity.Range(new BigDecimal("4.43"), new BigDecimal("4.47")));
		for (ReportedRow row : table.form().rows()) {
			for (Value value : row.values().values()) {
				if (value.state() == ValueState.REJECTED || value.state() == ValueState.WAITING) {
					assertThat(isSaid(file, value.cell())).as(value.cell() + " " + value.raw()).isTrue();
				}
			}
		}
		assertThat(value(table, "F28").state()).as("13.02-").isEqualTo(ValueState.WAITING);
	}

	@Test
	void unitsAreUnifiedZeroIsNoneAndMalformedCodesAreSaid() throws IOException {
		CheckedFile file = check("jember-lkpj-subkegiatan-target-2021.csv");
		CheckedFile.Table table = file.tables().get(0);
		assertThat(table.form().rows()).hasSize(1533);
		assertThat(row(table, 2).texts()).containsEntry("unit", "dokumen");
		assertThat(table.form().rows().stream().filter((row) -> "0".equals(row.texts().get("unit")))).isEmpty();
		assertThat(finding(file, "code-malformed").text().indonesian()).contains("1.01.0.00.0.00.1..0000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "semarang-opd.csv", "trenggalek-opd.csv" })
	void listsOfAgenciesAreNoForms(String name) throws IOException {
		assertThat(check(name).tables()).isEmpty();
	}

	private static boolean isSaid(CheckedFile file, String cell) {
		return file.findings().stream().anyMatch((finding) -> cell.equals(finding.location().cell()))
				|| file.questions().stream().map(Question::location).anyMatch((place) -> cell.equals(place.cell()));
	}

	private static CheckedFile check(String name) throws IOException {
		return CheckedFile.of(Location.of("ab", name), Files.readAllBytes(REAL.resolve(name)), READER, NORMALISER,
				null);
	}

	private static List<String> codes(CheckedFile file) {
		return file.findings().stream().map(Finding::code).distinct().toList();
	}

	private static Finding finding(CheckedFile file, String code) {
		return file.findings().stream().filter((finding) -> finding.code().equals(code)).findFirst().orElseThrow();
	}

	private static ReportedRow row(CheckedFile.Table table, int number) {
		return table.form().rows().stream().filter((row) -> row.row() == number).findFirst().orElseThrow();
	}

	private static Value value(CheckedFile.Table table, String cell) {
		Optional<Value> value = table.form()
			.rows()
			.stream()
			.flatMap((row) -> row.values().values().stream())
			.filter((any) -> any.cell().equals(cell))
			.findFirst();
		return value.orElseThrow();
	}

	private static String number(CheckedFile.Table table, String cell) {
		Quantity quantity = Objects.requireNonNull(value(table, cell).quantity());
		return ((Quantity.Amount) quantity).value().toPlainString();
	}

	private static boolean reported(@Nullable Value value) {
		return value != null && value.state() == ValueState.REPORTED;
	}

}
