package id.selaras.normalise;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.FormKind;
import id.selaras.home.JobsFolder;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlanReaderTest {

	private static final Path SAMPLE = Path
		.of("input-samples/regencies/92.02-manokwari/plan/rpjmd-2021/indicators.csv");

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT),
			JOBS.forms().stream().filter((form) -> form.kind() == FormKind.PLAN).toList());

	private static final List<Agency> AGENCIES = List.of(
			agency("diskominfo", "Dinas Komunikasi, Informatika, Persandian dan Statistik"),
			agency("bappeda", "Badan Perencanaan Pembangunan Daerah"), agency("disdik", "Dinas Pendidikan"));

	@Test
	void samplePlanIsReadAsItStands() throws IOException {
		PlanContent content = read(Files.readString(SAMPLE));
		assertThat(content.indicators()).hasSize(33);
		assertThat(content.questions()).isEmpty();
		Indicator villages = content.indicators().get(3);
		assertThat(villages.id()).isEqualTo("IK-04");
		assertThat(villages.programmeCode()).isEqualTo("2.16.03");
		assertThat(villages.polarity()).isEqualTo(Polarity.UP);
		assertThat(villages.acrossYears()).isEqualTo(Accumulation.LAST);
		assertThat(villages.baseline()).isEqualTo(amount("96"));
		assertThat(villages.targets()).containsOnlyKeys(2022, 2023, 2024, 2025, 2026)
			.containsEntry(2023, new Target(amount("125"), null));
		assertThat(villages.end()).isEqualTo(new Target(amount("173"), null));
		assertThat(villages.agencies()).containsExactly("diskominfo");
		assertThat(villages.dimension()).isEqualTo(SmartDimension.GOVERNANCE);
		assertThat(content.indicators().get(0).target(2022).rupiah()).isEqualByComparingTo("4456634000");
	}

	@Test
	void statedAsNotAvailableIsNoBaselineAndNoTarget() throws IOException {
		Indicator later = read(Files.readString(SAMPLE)).indicators().get(2);
		assertThat(later.id()).isEqualTo("IK-03");
		assertThat(later.baseline()).isNull();
		assertThat(later.target(2023)).isEqualTo(Target.NONE);
		assertThat(later.end().performance()).isEqualTo(amount("93.00"));
	}

	@Test
	void doubtfulCellsAreSaidAndTheOthersGoOn() {
		PlanContent content = read(
				"""
						Kode;Program;Indikator;Satuan;Arah;Dalam Tahun;Antar Tahun;Kondisi Awal;Target 2022 K;Target 2023 K;Target Akhir K;Perangkat Daerah
						A1;P;Indeks SPBE;indeks;melompat;terakhir;terakhir;2,84;3,1x2;3,40;4,10;Dinas Antah Berantah|Dinas Pendidikan
						""");
		assertThat(content.findings()).extracting(Finding::code, (finding) -> finding.location().place())
			.containsExactlyInAnyOrder(tuple("columns-missing", "A1"), tuple("plan-word-unknown", "E2"),
					tuple("plan-agency-unknown", "L2"), tuple("unreadable-value", "I2"));
		Indicator indicator = content.indicators().get(0);
		assertThat(indicator.agencies()).containsExactly("disdik");
		assertThat(indicator.target(2022).performance()).isNull();
		assertThat(indicator.target(2023).performance()).isEqualTo(amount("3.40"));
	}

	@Test
	void targetsThatBreakTheirRowAreQueriedAndKept() {
		PlanContent content = plan(
				"""
						A1;P;Nilai satu;indeks;naik;terakhir;terakhir;29;30;3;31;32;33;;Dinas Pendidikan
						A2;P;Nilai dua;indeks;naik;terakhir;terakhir;3,1;3,2-3,3;3,3-3,4;3,5-3,4;3,5-3,6;3,6-3,7;;Dinas Pendidikan
						A3;P;Nilai tiga;indeks;turun;terakhir;terakhir;0,6;0,6-0,5;0,5-0,4;0,4-0,3;0,3-0,2;0,2-0,1;;Dinas Pendidikan
						A4;P;Nilai empat;persen;naik;terakhir;terakhir;Tepat;Tepat;Tepat;Tepat;Tepat;Tepat;;Dinas Pendidikan
						A5;P;Nilai lima;rasio;naik;terakhir;terakhir;1 : 30;1 : 30:1 : 30;1 : 30;1 : 30;1 : 30;1 : 30;;Dinas Pendidikan
						A6;P;Nilai enam;desa;naik;terakhir;terakhir;1;2;5;20;60;90;;Dinas Pendidikan
						""");
		assertThat(content.findings().stream().filter((it) -> it.severity() == Severity.QUERY))
			.extracting(Finding::code, (finding) -> finding.location().place())
			.containsExactlyInAnyOrder(tuple("plan-target-out-of-line", "J2"), tuple("plan-range-turned", "K3"),
					tuple("plan-words-for-number", "H5"), tuple("plan-ratio-twice", "I6"));
		assertThat(content.indicators().get(0).target(2023).performance()).isEqualTo(amount("3"));
	}

	@Test
	void baselineThatLostItsCommaIsQueried() {
		PlanContent content = plan("""
				A1;P;Nilai satu;persen;naik;terakhir;terakhir;900;92;93;95;97;98;;Dinas Pendidikan
				A2;P;Nilai dua;persen;turun;terakhir;terakhir;900;40;30;20;10;5;;Dinas Pendidikan
				A3;P;Nilai tiga;desa;naik;terakhir;terakhir;900;92;93;95;97;98;;Dinas Pendidikan
				""");
		assertThat(content.findings()).filteredOn((finding) -> finding.code().equals("plan-baseline-out-of-line"))
			.extracting((finding) -> finding.location().place())
			.containsExactly("H2");
	}

	@Test
	void codeThatStandsTwiceIsSaid() {
		PlanContent content = plan("""
				A1;P;Nilai satu;persen;naik;terakhir;terakhir;90;92;93;95;97;98;;Dinas Pendidikan
				A1;P;Nilai dua;persen;naik;terakhir;terakhir;90;92;93;95;97;98;;Dinas Pendidikan
				""");
		assertThat(content.indicators()).extracting(Indicator::id).containsExactly("A1", "A1-2");
		assertThat(content.findings()).filteredOn((finding) -> finding.code().equals("plan-code-repeated"))
			.extracting((finding) -> finding.location().place())
			.containsExactly("A3");
	}

	@Test
	void namesThatStandTwiceAreSaid() {
		PlanContent content = plan("""
				A1;P;Nilai AKIP;poin;naik;terakhir;terakhir;A;A;A;A;A;A;A;Dinas Pendidikan
				A2;P;Nilai  akip;poin;naik;terakhir;terakhir;A;A;A;A;A;A;A;Dinas Pendidikan
				A3;P;Nilai AKIP;poin;naik;terakhir;terakhir;A;A;A;A;A;A;A;Badan Perencanaan Pembangunan Daerah
				A4;P;Nilai lain;poin;naik;terakhir;terakhir;A;A;A;A;A;A;A;Dinas Pendidikan
				""");
		assertThat(content.findings()
			.stream()
			.filter((it) -> it.code().contains("name") || it.code().contains("repeated")))
			.extracting(Finding::code, (finding) -> finding.location().place(),
					(finding) -> finding.values().get("cells"))
			.containsExactly(tuple("plan-indicator-repeated", "C3", "C2, C3"),
					tuple("plan-name-shared", "C2", "C2, C3, C4"));
	}

	@Test
	void whatIsAssumedIsSaidWithItsNumber() {
		PlanContent content = plan("""
				A1;P;Nilai satu;indeks;naik;;terakhir;29;30;30;31;32;33;;Dinas Pendidikan
				A2;P;Nilai dua;indeks;;;terakhir;29;30;30;31;32;33;33;Dinas Pendidikan
				""");
		assertThat(content.findings().stream().filter((it) -> it.values().containsKey("count")))
			.extracting(Finding::code, (it) -> it.values().get("column"), (it) -> it.values().get("count"))
			.containsExactly(tuple("plan-column-assumed", "Dalam Tahun", "2"),
					tuple("plan-column-assumed", "Arah", "1"), tuple("plan-end-target-missing", null, "1"));
	}

	private static PlanContent plan(String rows) {
		return read(
				"Kode;Program;Indikator;Satuan;Arah;Dalam Tahun;Antar Tahun;Kondisi Awal;Target 2022 K;Target 2023 K;"
						+ "Target 2024 K;Target 2025 K;Target 2026 K;Target Akhir K;Perangkat Daerah\n" + rows);
	}

	@Test
	void idWithoutCodeComesFromProgrammeNameAndUnit() {
		String plan = """
				Kode;Program;Indikator;Satuan;Arah;Dalam Tahun;Antar Tahun;Kondisi Awal;Target 2022 K;Target 2023 K;Target Akhir K;Perangkat Daerah
				;P;Indeks SPBE;indeks;naik;terakhir;terakhir;3;3,1;3,40;4,10;Dinas Pendidikan
				;P;Indeks SPBE;indeks;naik;terakhir;terakhir;3;3,1;3,40;4,10;Dinas Pendidikan
				;Q;Indeks SPBE;indeks;naik;terakhir;terakhir;3;3,1;3,40;4,10;Dinas Pendidikan
				""";
		List<String> ids = read(plan).indicators().stream().map(Indicator::id).toList();
		assertThat(ids).doesNotHaveDuplicates().allMatch((id) -> id.startsWith("x"));
		assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
		assertThat(read(plan.replace("3,40", "3,50")).indicators()).extracting(Indicator::id)
			.containsExactlyElementsOf(ids);
	}

	@Test
	void misspeltHeadingOfWhatFiguresDependOnIsNeverReplacedByAUsualValue() throws IOException {
		PlanContent content = read(Files.readString(SAMPLE).replace(";Arah;", ";Arahnya Polaritas;"));
		assertThat(content.indicators()).isEmpty();
		assertThat(content.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.text().indonesian()).contains("tidak ditemukan: Arah"));
	}

	@Test
	void anExtraColumnIsSaid() throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE));
		lines.set(0, lines.get(0) + ";Tambahan");
		lines.set(1, lines.get(1) + ";isi");
		PlanContent content = read(String.join("\n", lines));
		assertThat(content.indicators()).hasSize(33);
		assertThat(content.findings()).extracting(Finding::code).contains("column-not-read");
	}

	private static PlanContent read(String text) {
		Location file = Location.of("ab", "indicators.csv");
		return new PlanReader(TestRegency.MANOKWARI, AGENCIES, JOBS.vocabulary(JOBS.scales()), Decisions.NONE)
			.read(READER.read(text.getBytes(StandardCharsets.UTF_8), file), file);
	}

	private static Agency agency(String code, String name) {
		return new Agency(code, name, "", List.of(), AgencyKind.OPD, null, "");
	}

	private static Quantity amount(String number) {
		return new Quantity.Amount(new BigDecimal(number));
	}

}
