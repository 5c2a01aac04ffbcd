package id.selaras.normalise;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row, the forms before it, and the plan tell about its values. */
class RowEvidenceTest {

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), JOBS.forms());

	private static final List<Indicator> PLAN = List.of(
			indicator("IKAN", "Produksi ikan", "kg", Accumulation.LAST, "5000"),
			indicator("LATIH", "Peserta pelatihan", "orang", Accumulation.SUM, "400"),
			indicator("NILAI", "Nilai layanan", "indeks", Accumulation.LAST, ""));

	@Test
	void aUnitThatMeasuresTheSameBecomesThePlans() {
		ReportedRow row = rows("1;Produksi ikan;ton;5;1;2;3;4,5").get(0);
		assertThat(number(row, "target")).isEqualTo("5000");
		assertThat(number(row, "realised.q4")).isEqualTo("4500");
		assertThat(row.unit()).isEqualTo("ton");
		assertThat(row.texts()).containsEntry("unit", "kilogram");
		assertThat(value(row, "realised.q4").steps()).extracting(Text::indonesian)
			.contains("satuan ton diubah menjadi kilogram seperti dalam RPJMD");
	}

	@Test
	void aWrongWordForTheUnitChangesNoNumber() {
		ReportedRow row = rows("1;Produksi ikan;ton;5000;1000;2000;3000;4500").get(0);
		assertThat(number(row, "realised.q4")).isEqualTo("4500");
		assertThat(row.texts()).containsEntry("unit", "ton");
	}

	@Test
	void listsOfOneLengthBecomeRows() {
		List<ReportedRow> rows = rows(
				"1;\"Produksi ikan\nPeserta pelatihan\";\"kg\norang\";\"5.000\n400\";;;;\"4.500\n390\"");
		assertThat(rows).extracting(ReportedRow::indicator).containsExactly("IKAN", "LATIH");
		assertThat(rows).extracting((row) -> number(row, "realised.q4")).containsExactly("4500", "390");
		assertThat(rows).extracting((row) -> value(row, "realised.q4").cell()).containsExactly("H6", "H6");
	}

	@Test
	void listsOfOtherLengthAreAskedAbout() {
		NormalisedForm form = form("1;Produksi ikan;kg;5.000;;;;\"4.500\n390\"", EarlierValues.NONE);
		assertThat(form.rows()).hasSize(1);
		assertThat(value(form.rows().get(0), "realised.q4").state()).isEqualTo(ValueState.WAITING);
		assertThat(form.questions()).extracting(Question::kind).containsExactly("several-values");
	}

	@Test
	void quartersThatTogetherFarExceedTheTargetTheyReachAreAskedAbout() {
		NormalisedForm form = form("1;Peserta pelatihan;orang;400;100;200;310;400", EarlierValues.NONE);
		assertThat(form.questions()).extracting(Question::kind).containsOnly("sum-so-far").hasSize(3);
		assertThat(form.questions().get(1).alternatives()).extracting(Alternative::choice)
			.containsExactly("110", "310");
		assertThat(number(form.rows().get(0), "realised.q1")).isEqualTo("100");
	}

	@Test
	void quartersOfTheirOwnAreNotAskedAbout() {
		assertThat(form("1;Peserta pelatihan;orang;400;90;100;110;120", EarlierValues.NONE).questions()).isEmpty();
		assertThat(form("1;Produksi ikan;kg;5000;2000;3000;4000;5000", EarlierValues.NONE).questions()).isEmpty();
	}

	@Test
	void theFormsOwnTotalTellsSumsSoFar() {
		List<ReportedRow> rows = e81("P;Peserta pelatihan;400;100;200;310;400;400");
		assertThat(rows.get(0).values()).satisfies((values) -> {
			assertThat(number(rows.get(0), "realised.q2.k")).isEqualTo("100");
			assertThat(number(rows.get(0), "realised.q3.k")).isEqualTo("110");
			assertThat(number(rows.get(0), "realised.q4.k")).isEqualTo("90");
		});
		assertThat(number(e81("P;Peserta pelatihan;400;90;100;100;120;410").get(0), "realised.q4.k")).isEqualTo("120");
	}

	@Test
	void theFormsOwnTotalTellsSeparators() {
		assertThat(number(e81("P;Nilai lain;;1.250;1300;1200;900;4650").get(0), "realised.q1.k")).isEqualTo("1250");
		assertThat(number(e81("P;Nilai lain;;1.250;1,30;1,20;0,90;4,65").get(0), "realised.q1.k")).isEqualTo("1.25");
	}

	@Test
	void theSumBelowTheColumnTellsSeparators() {
		String rows = "P;Nilai lain;1.250;;;;;\nP;Nilai kedua;2.500;;;;;\nJumlah;;%s;;;;;";
		assertThat(number(e81(rows.formatted("3750")).get(0), "target.k")).isEqualTo("1250");
		assertThat(number(e81(rows.formatted("3,75")).get(1), "target.k")).isEqualTo("2.5");
		assertThat(value(e81(rows.formatted("3,75")).get(1), "target.k").steps()).extracting(Text::english)
			.contains("dot before decimals, by the sum below the column");
	}

	@Test
	void aSumThatFitsNeitherOrBothTellsNothing() {
		for (String sum : List.of("4000", "3.750", "")) {
			List<ReportedRow> rows = e81(
					"P;Nilai lain;1.250;;;;;\nP;Nilai kedua;2.500;;;;;\nJumlah;;%s;;;;;".formatted(sum));
			assertThat(rows).extracting((row) -> value(row, "target.k").state()).containsOnly(ValueState.WAITING);
		}
	}

	@Test
	void whatIsALittleOddIsAskedAboutOfProgrammesAlone() {
		String row = " Pelatihan;%s;40;10;10;10;10;40";
		assertThat(evaluation("1.02.02" + row.formatted("Peserta pelatihan desa")).questions())
			.extracting(Question::kind)
			.containsExactly("which-indicator");
		String beneath = "1.02.02.2.01.0001" + row;
		assertThat(evaluation(beneath.formatted("Peserta pelatihan desa")).questions()).isEmpty();
		assertThat(e81(beneath.formatted("Peserta peltihan")).get(0).indicator()).isEqualTo("LATIH");
		String far = ";Guru;1000;10;10;10;10;40";
		assertThat(evaluation("1.02.02" + far).questions()).extracting(Question::kind)
			.containsExactly("lost-decimal-mark");
		assertThat(evaluation("1.02.02.2.01.0001" + far).questions()).isEmpty();
	}

	@Test
	void lastPeriodTells() {
		NormalisedForm before = form("1;Nilai layanan;indeks;;1,20;;;", EarlierValues.NONE);
		String now = "1;Nilai layanan;indeks;;;1.250;;";
		assertThat(form(now, EarlierValues.NONE).questions()).extracting(Question::kind)
			.containsExactly("which-number");
		NormalisedForm told = form(now, new EarlierValues(List.of(before)));
		assertThat(told.questions()).isEmpty();
		assertThat(number(told.rows().get(0), "realised.q2")).isEqualTo("1.25");
		assertThat(value(told.rows().get(0), "realised.q2").steps()).extracting(Text::english)
			.contains("dot before decimals, by last period 1,2");
	}

	@Test
	void millionsInAHeadingBecomeRupiah() {
		ReportedRow row = money("K", "Rp (juta)", "", "9,154");
		assertThat(number(row, "target.rp")).isEqualTo("9154000000");
		assertThat(number(row, "realised.q1.rp")).isEqualTo("2500000000");
		assertThat(number(row, "realised.q1.k")).isEqualTo("100");
		assertThat(value(row, "target.rp").steps()).extracting(Text::english)
			.contains("unit Rp juta turned into the plan's Rp");
	}

	@Test
	void millionsInAHeadingOfOneRowBecomeRupiah() {
		ReportedRow row = normalised("""
				Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;
				Dinas Kesehatan;;Triwulan IV Tahun 2023;;;
				Program;Indikator;Target Renja K;Target Renja Rp (juta);Realisasi TW I K;Realisasi TW I Rp (juta)
				P;Peserta pelatihan;400;9.154;100;2500
				""", EarlierValues.NONE).rows().get(0);
		assertThat(number(row, "target.rp")).isEqualTo("9154000000");
		assertThat(number(row, "realised.q1.rp")).isEqualTo("2500000000");
		assertThat(number(row, "realised.q1.k")).isEqualTo("100");
	}

	@Test
	void rupiahOfARowAreTheMillionsThatTheTitleStates() {
		ReportedRow row = normalised("""
				Capaian Indikator Kinerja (dalam juta rupiah);;;;;;;
				Perangkat Daerah;Dinas Kesehatan;;;;;;
				Periode;Triwulan IV Tahun 2023;;;;;;
				No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV
				1;Pendapatan;Rp;1500;300;400;300;500
				""", EarlierValues.NONE).rows().get(0);
		assertThat(row.texts().get("unit")).isEqualTo("Rp juta");
	}

	@Test
	void millionsBelowTheTableAreSaid() {
		assertThat(normalised("""
				Capaian Indikator Kinerja;;;;;;;
				Perangkat Daerah;Dinas Kesehatan;;;;;;
				Periode;Triwulan IV Tahun 2023;;;;;;
				No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV
				1;Pendapatan;Rp;1500;300;400;300;500
				*) dalam juta rupiah;;;;;;;
				""", EarlierValues.NONE).findings()).extracting((finding) -> finding.code())
			.contains("scale-below-table");
	}

	@Test
	void millionsAboveTheTableBecomeRupiah() {
		assertThat(number(money("K", "Rp", "(dalam jutaan rupiah)", "9.154"), "target.rp")).isEqualTo("9154000000");
		assertThat(number(money("K", "Rp", "Pagu 5 juta rupiah per desa", "9.154"), "target.rp")).isEqualTo("9154");
	}

	@Test
	void zerosLeftOutAboveTheTableAreThousands() {
		assertThat(number(money("K", "Rp", "Satuan: Rp. 000", "9154"), "target.rp")).isEqualTo("9154000");
		assertThat(number(money("K", "Rp", "(x Rp 1.000.000)", "9154"), "target.rp")).isEqualTo("9154000000");
		assertThat(number(money("K", "Rp.000", "", "9154"), "target.rp")).isEqualTo("9154000");
		assertThat(number(money("K", "Rp", "Pagu Rp 1.000.000", "9154"), "target.rp")).isEqualTo("9154");
	}

	@Test
	void millionsOverTheFirstTableAreSaidOfTheNextAgencysToo() {
		String heading = "Program;Indikator;Target Renja K;Target Renja Rp;Realisasi TW I K;Realisasi TW I Rp\n";
		String first = "Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;\nDinas Kesehatan;;;;;\n"
				+ "Triwulan IV Tahun 2023;;;;;\n(dalam juta rupiah);;;;;\n" + heading
				+ "P;Peserta pelatihan;400;9154;100;2500\n\nDinas Pendidikan;;;;;\n";
		String second = heading + "P;Guru;400;9154;100;2500\n";
		assertThat(number(second(first + second), "target.rp")).isEqualTo("9154000000");
		assertThat(number(second(first + "(dalam ribu rupiah);;;;;\n" + second), "target.rp")).isEqualTo("9154000");
	}

	private static ReportedRow second(String text) {
		return allOf(text, EarlierValues.NONE).get(1).rows().get(0);
	}

	private static ReportedRow money(String performance, String rupiah, String above, String target) {
		return normalised("""
				Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;
				Dinas Kesehatan;;Triwulan IV Tahun 2023;;;%s
				Program/Kegiatan;Indikator;Target Renja;Target Renja;Realisasi Triwulan I;Realisasi Triwulan I
				;;%s;%s;%s;%s
				P;Peserta pelatihan;400;%s;100;2500
				""".formatted(above, performance, rupiah, performance, rupiah, target), EarlierValues.NONE).rows()
			.get(0);
	}

	private static List<ReportedRow> rows(String row) {
		return form(row, EarlierValues.NONE).rows();
	}

	private static NormalisedForm form(String row, EarlierValues earlier) {
		return normalised("""
				Capaian Indikator Kinerja;;;;;;;
				Perangkat Daerah;Dinas Kesehatan;;;;;;
				Kabupaten Manokwari;;;;;;;
				Periode;Triwulan IV Tahun 2023;;;;;;
				No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV
				""" + row + "\n", earlier);
	}

	private static List<ReportedRow> e81(String row) {
		return evaluation(row).rows();
	}

	private static NormalisedForm evaluation(String row) {
		return normalised(
				"""
						Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;;;
						Dinas Kesehatan;;Triwulan IV Tahun 2023;;;;;
						Program/Kegiatan;Indikator;Target Renja K;Realisasi Triwulan I K;Realisasi Triwulan II K;Realisasi Triwulan III K;Realisasi Triwulan IV K;Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi K
						"""
						+ row + "\n",
				EarlierValues.NONE);
	}

	private static NormalisedForm normalised(String text, EarlierValues earlier) {
		return allOf(text, earlier).get(0);
	}

	private static List<NormalisedForm> allOf(String text, EarlierValues earlier) {
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2021, 2026, LocalDate.of(2021, 9, 1), null, PLAN);
		Agency agency = new Agency("dinkes", "Dinas Kesehatan", "Dinkes", List.of(), AgencyKind.OPD, null, "");
		NormaliseContext context = new NormaliseContext(TestRegency.MANOKWARI, List.of(agency), List.of(plan),
				List.of(), JOBS.vocabulary(JOBS.scales()), Decisions.NONE, LocalDate.of(2024, 2, 1));
		Location file = Location.of("ab", "2024-01-22/x.csv");
		return new Normaliser(context).normalise(READER.read(text.getBytes(StandardCharsets.UTF_8), file), file,
				earlier);
	}

	private static Indicator indicator(String id, String name, String unit, Accumulation inYear, String target) {
		Quantity aim = target.isEmpty() ? null : new Quantity.Amount(new BigDecimal(target));
		return new Indicator(id, "", "", "", "", "", name, unit, Polarity.UP, inYear, Accumulation.LAST, null,
				new TreeMap<>(Map.of(2023, new Target(aim, null))), Target.NONE, List.of("dinkes"), null);
	}

	private static Value value(ReportedRow row, String column) {
		return Objects.requireNonNull(row.value(column), column);
	}

	private static String number(ReportedRow row, String column) {
		return WrittenCell.shown(value(row, column).quantity());
	}

}
