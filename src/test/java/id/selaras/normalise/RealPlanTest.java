package id.selaras.normalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.FormKind;
import id.selaras.home.JobsFolder;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.read.FormReader;
import id.selaras.read.FormTable;
import id.selaras.read.ReadResult;
import id.selaras.sheet.Cell;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The list of indicators of a real RPJMD, in a folder beside the checkout, is a plan. */
class RealPlanTest {

	private static final Path FILE = Path.of("..", "shared", "real", "bengkulu-utara-rpjmd-indikator-2025-2030.csv");

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final List<Agency> AGENCIES = List.of(agency("bps", "BPS"), agency("disdik", "Dinas Pendidikan"),
			agency("inspektorat", "Inspektorat Daerah"));

	/** Read once, where it is there. */
	private static final class Once {

		private static final ReadResult READ = read();

		private static final PlanContent PLAN = plan(READ);

		private Once() {
		}

	}

	@BeforeEach
	void isThere() {
		assumeThat(FILE).as("NOT TESTED: the spreadsheets of real agencies are absent").exists();
	}

	@Test
	void noIndicatorAndNoTargetIsLost() {
		ReadResult read = Once.READ;
		PlanContent plan = Once.PLAN;
		assertThat(plan.indicators()).hasSize(394);
		Set<String> said = new HashSet<>();
		plan.questions().forEach((question) -> said.add(cell(question.location())));
		plan.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.forEach((finding) -> said.add(cell(finding.location())));
		long written = 0;
		long kept = 0;
		for (FormTable table : read.tables()) {
			for (var row : table.rows()) {
				for (int year = 2025; year <= 2030; year++) {
					Cell cell = row.cell("target." + year + ".k");
					boolean none = cell.isBlank() || cell.text().strip().equals("-");
					written += none ? 0 : 1;
					kept += (none || said.contains(cell.reference())) ? 0 : 1;
				}
			}
		}
		assertThat(written).isEqualTo(394 * 6 - 3);
		assertThat(plan.indicators().stream().flatMap((it) -> it.targets().values().stream()).filter(RealPlanTest::has))
			.hasSize((int) kept);
		assertThat(plan.questions().size()).isBetween(5, (int) ((written + 394) / 100));
	}

	@Test
	void rangesGradesAndWordsStayWhatTheyAre() {
		List<Indicator> indicators = Once.PLAN.indicators();
		assertThat(target(indicators, "Laju Pertumbuhan Ekonomi")).isEqualTo(range("4.43", "4.47"));
		assertThat(target(indicators, "Rasio Gini Indeks")).isEqualTo(range("0.2755", "0.2800"));
		assertThat(target(indicators, "Pembentukan Modal Tetap Bruto terhadap PDRB"))
			.isEqualTo(range("46.477", "46.502"));
		assertThat(target(indicators, "Maturitas Sistem Pengendalian Intern Pemerintah (SPIP)"))
			.isEqualTo(new Quantity.Grade("Level 3", null));
		assertThat(target(indicators, "Ketepatan Penetapan Perda APBD Tahun N")).isEqualTo(new Quantity.Words("Tepat"));
		assertThat(target(indicators, "Rasio guru terhadap murid")).isEqualTo(new Quantity.Words("1 : 30"));
		assertThat(target(indicators, "Kunjungan wisata")).isEqualTo(new Quantity.Amount(new BigDecimal("428420")));
	}

	@Test
	void whatIsStrangeInAListIsSaidAtItsCell() {
		PlanContent plan = Once.PLAN;
		assertThat(plan.findings()).extracting(Finding::code, (it) -> it.location().place())
			.contains(tuple("plan-words-for-number", "F22"), tuple("plan-ratio-twice", "F34"),
					tuple("plan-target-out-of-line", "G64"), tuple("plan-target-out-of-line", "G136"),
					tuple("plan-range-turned", "H350"), tuple("plan-indicator-repeated", "D126"));
		assertThat(plan.findings().stream().filter((it) -> it.code().equals("plan-column-assumed")))
			.extracting((it) -> it.values().get("count"))
			.containsExactly("394", "394", "394");
		assertThat(plan.findings()).extracting(Finding::code).filteredOn("plan-range-turned"::equals).hasSize(1);
	}

	@Test
	void theAgencyOfABlockIsThatOfItsFirstRow() {
		PlanContent plan = Once.PLAN;
		assertThat(plan.indicators().get(0).agencies()).containsExactly("bps");
		assertThat(plan.indicators().get(5).agencies()).containsExactly("bps");
		assertThat(indicator(plan.indicators(), "Rata-rata lama sekolah").agencies()).containsExactly("disdik");
		assertThat(plan.findings().stream().filter((it) -> it.code().equals("plan-agency-unknown")))
			.extracting((it) -> it.values().get("written"))
			.doesNotHaveDuplicates()
			.contains("Sekretariat DPRD")
			.doesNotContain("BPS", "Dinas Pendidikan");
	}

	@Test
	void aCutRangeIsAskedAboutWhereItStands() {
		PlanContent plan = Once.PLAN;
		assertThat(indicator(plan.indicators(), "Harapan Lama Sekolah").baseline()).isNull();
		assertThat(plan.questions().stream().filter((it) -> it.kind().equals("range-cut")))
			.extracting((it) -> it.location().cell())
			.containsExactly("F28", "F273");
		assertThat(plan.findings()).extracting(Finding::code).doesNotContain("unreadable-value");
	}

	private static boolean has(Target target) {
		return target.performance() != null;
	}

	private static Quantity range(String low, String high) {
		return new Quantity.Range(new BigDecimal(low), new BigDecimal(high));
	}

	private static @Nullable Quantity target(List<Indicator> indicators, String name) {
		return indicator(indicators, name).target(2025).performance();
	}

	private static Indicator indicator(List<Indicator> indicators, String name) {
		return indicators.stream().filter((it) -> it.name().equals(name)).findFirst().orElseThrow();
	}

	private static String cell(Location location) {
		return (location.cell() == null) ? "" : location.cell();
	}

	private static ReadResult read() {
		FormReader reader = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT),
				JOBS.forms().stream().filter((form) -> form.kind() == FormKind.PLAN).toList());
		try {
			return reader.read(Files.readAllBytes(FILE), Location.of("ab", "indicators.csv"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlanContent plan(ReadResult read) {
		return new PlanReader(TestRegency.MANOKWARI, AGENCIES, JOBS.vocabulary(JOBS.scales()), Decisions.NONE)
			.read(read, Location.of("ab", "indicators.csv"));
	}

	private static Agency agency(String code, String name) {
		return new Agency(code, name, "", List.of(), AgencyKind.OPD, null, "");
	}

}
