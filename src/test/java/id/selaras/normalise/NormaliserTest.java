package id.selaras.normalise;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NormaliserTest {

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JOBS.forms());

	private static final String FORM = """
			Capaian Indikator Kinerja;;;;;;;
			Perangkat Daerah;Dinas Kesehatan;;;;;;
			Kabupaten Manokwari;;;;;;;
			Periode;Triwulan IV Tahun 2023;;;;;;
			No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV
			1;Prevalensi stunting balita;persen;10,30;10,73;-;;10,27
			2;Kunjungan ibu hamil;orang;2.500;1.500;;;
			""";

	@Test
	void formBecomesTypedRows() {
		NormalisedForm form = only(FORM);
		assertThat(form.form()).isEqualTo("indicators");
		assertThat(form.agency()).isEqualTo("dinkes");
		assertThat(form.period()).isEqualTo(new Period(2023, 4));
		assertThat(form.isAssigned()).isTrue();
		assertThat(form.findings()).isEmpty();
		assertThat(form.questions()).isEmpty();
		ReportedRow row = form.rows().get(0);
		assertThat(row.indicator()).isEqualTo("STUNTING");
		assertThat(row.nameCell()).isEqualTo("B6");
		assertThat(row.textCell("unit")).isEqualTo("C6");
		assertThat(row.textCell("plan-code")).isEqualTo("B6");
		assertThat(row.values()).containsEntry("target", reported("10.30", "10,30", "D6"))
			.containsEntry("realised.q1", reported("10.73", "10,73", "E6"))
			.containsEntry("realised.q2",
					new Value(ValueState.STATED_NONE, null, "-", "F6",
							List.of(new Text("dinyatakan belum ada data", "stated as not available"))))
			.containsEntry("realised.q3", new Value(ValueState.BLANK, null, "", "G6", List.of()));
	}

	@Test
	void nameThatDiffersIsAskedWhereAnotherRowHasThePlansOwn() {
		String typed = FORM.replace("Prevalensi stunting balita", "Prevalensi stuntng balita");
		assertThat(only(typed).rows().get(0).indicator()).isEqualTo("STUNTING");
		NormalisedForm both = only(typed + "3;Prevalensi stunting balita;persen;10,30;10,73;-;;10,27\n");
		assertThat(both.rows()).extracting(ReportedRow::indicator).containsExactly(null, null, "STUNTING");
		assertThat(both.questions()).extracting(Question::kind, Question::wording)
			.containsExactly(tuple(Question.WHICH_INDICATOR, "Prevalensi stuntng balita"));
	}

	@Test
	void unknownNameOfAnAgencyIsAskedWithThoseAlike() {
		NormalisedForm form = only(FORM.replace("Dinas Kesehatan", "Dinas Kesehatan dan Keluarga Berencana"));
		assertThat(form.questions()).extracting(Question::kind).contains(Question.WHICH_AGENCY);
		assertThat(form.questions().get(0).alternatives()).extracting(Alternative::choice).contains("dinkes");
		assertThat(form.questions().get(0).alternatives().get(0).reason().english())
			.isEqualTo("+ keluarga, + berencana");
	}

	@Test
	void targetOfTheRowSettlesWhatThePlanDoesNot() {
		ReportedRow row = only(FORM.replace("ibu hamil;orang;2.500", "ibu hamil;indeks;2.500,00")).rows().get(1);
		assertThat(row.indicator()).isNull();
		assertThat(row.values().get("realised.q1")).isNotNull()
			.satisfies((value) -> assertThat(value.quantity()).isEqualTo(new Quantity.Amount(new BigDecimal("1500"))));
	}

	@Test
	void endTargetIsToldByThePlansEndNotByTheYear() {
		String form = """
				Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;
				Dinas Kesehatan;;Triwulan IV Tahun 2023;;;
				Program/Kegiatan;Indikator;Target Renstra K;Target Renja K;Realisasi Triwulan I K;Realisasi Triwulan IV K
				P;Peserta pelatihan;2.100;360;1.500;120
				""";
		NormalisedForm read = only(form);
		assertThat(read.rows().get(0).values().get("end-target.k")).isNotNull()
			.satisfies((value) -> assertThat(value.quantity()).isEqualTo(new Quantity.Amount(new BigDecimal("2100"))));
		assertThat(read.rows().get(0).values().get("realised.q1.k")).isNotNull()
			.satisfies((value) -> assertThat(value.quantity()).isEqualTo(new Quantity.Amount(new BigDecimal("1500"))));
		assertThat(only(form.replace("1.500", "1.900")).questions()).extracting(Question::kind)
			.containsExactly("which-number");
	}

	@Test
	void formOfAnotherRegencyIsRefused() {
		NormalisedForm form = only(FORM.replace("Kabupaten Manokwari;", "Kabupaten Manokwari Selatan;"));
		assertThat(form.refused()).isTrue();
		assertThat(form.isAssigned()).isFalse();
		assertThat(form.rows()).isEmpty();
		assertThat(form.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("another-regency");
			assertThat(finding.location().cell()).isEqualTo("A3");
			assertThat(finding.values()).containsEntry("stated", "Kabupaten Manokwari Selatan")
				.containsEntry("expected", "Kabupaten Manokwari");
		});
	}

	@Test
	void formThatNamesNoAgencyIsAskedAbout() {
		NormalisedForm form = only(FORM.replace("Dinas Kesehatan", ""));
		assertThat(form.agency()).isEmpty();
		assertThat(form.isAssigned()).isFalse();
		assertThat(form.questions()).extracting(Question::kind).containsExactly("which-agency");
	}

	@Test
	void folderOrFileNameMayNameTheAgency() {
		assertThat(normalised(FORM.replace("Dinas Kesehatan", ""), "2024-01-22/Dinkes/formulir.csv").get(0).agency())
			.isEqualTo("dinkes");
		assertThat(normalised(FORM.replace("Dinas Kesehatan", ""), "Dinkes/capaian disdik.csv").get(0).agency())
			.isEqualTo("disdik");
	}

	@Test
	void formWithoutPeriodIsAskedAbout() {
		NormalisedForm form = only(FORM.replace("Triwulan IV Tahun 2023", "").replace("Target 2023", "Target"));
		assertThat(form.period()).isNull();
		assertThat(form.questions()).extracting(Question::kind).containsExactly("which-period");
	}

	@Test
	void refusedFileStillTellsWhoSentIt() {
		List<NormalisedForm> forms = normalised("", "2024-01-22/E.81 Dinas Kesehatan TW IV.xlsx");
		assertThat(forms).singleElement().satisfies((form) -> {
			assertThat(form.refused()).isTrue();
			assertThat(form.agency()).isEqualTo("dinkes");
			assertThat(form.findings()).extracting(Finding::code).containsExactly("empty-file");
		});
	}

	@Test
	void tidiedNameIsSaid() {
		NormalisedForm form = only(FORM.replace("Prevalensi stunting balita", "PREVALENSI STUNTING BALITA (%)"));
		assertThat(form.rows().get(0).indicator()).isEqualTo("STUNTING");
		assertThat(form.findings()).extracting(Finding::code, (finding) -> finding.location().place())
			.containsExactly(tuple("indicator-name-tidied", "B6"));
	}

	@Test
	void likeNameIsAskedAbout() {
		NormalisedForm form = only(FORM.replace("Prevalensi stunting balita", "Prevalensi stunting pada balita kita"));
		assertThat(form.rows().get(0).indicator()).isNull();
		assertThat(form.questions()).extracting(Question::kind).containsExactly("which-indicator");
		assertThat(form.questions().get(0).alternatives()).extracting(Alternative::shown)
			.containsExactly("STUNTING Prevalensi stunting balita", Alternative.NOT_IN_PLAN.shown());
		assertThat(form.askedIndicators()).containsExactly("STUNTING");
	}

	@Test
	void remarkBelowTheTableIsNoRow() {
		assertThat(only(FORM + ";Catatan – data sementara per 25 Januari 2024;;;;;;\n")).isEqualTo(only(FORM));
	}

	@Test
	void withoutHomeMoreIsAsked() {
		Normaliser normaliser = new Normaliser(
				NormaliseContext.withoutHome(JOBS.vocabulary(JOBS.scales()), LocalDate.of(2024, 2, 1)));
		Location file = Location.of("ab", "x.csv");
		NormalisedForm form = normaliser.normalise(READER.read(FORM.getBytes(StandardCharsets.UTF_8), file), file)
			.get(0);
		assertThat(form.questions()).extracting(Question::kind).containsExactly("which-agency");
		assertThat(form.rows()).hasSize(2);
	}

	private static NormalisedForm only(String text) {
		List<NormalisedForm> forms = normalised(text, "2024-01-22/x.csv");
		assertThat(forms).hasSize(1);
		NormalisedForm form = forms.get(0);
		return new NormalisedForm("ab", form.path(), form.form(), form.agency(), form.period(), form.modified(),
				form.refused(), form.rows(), form.notes(), form.findings(), form.questions(), List.of());
	}

	private static List<NormalisedForm> normalised(String text, String path) {
		Indicator stunting = new Indicator("STUNTING", "", "", "", "", "", "Prevalensi stunting balita", "persen",
				Polarity.DOWN, Accumulation.LAST, Accumulation.LAST, null,
				new TreeMap<>(Map.of(2023, new Target(new Quantity.Amount(new BigDecimal("10.3")), null))), Target.NONE,
				List.of("dinkes"), null);
		Indicator training = new Indicator("LATIH", "", "", "", "", "", "Peserta pelatihan", "peserta", Polarity.UP,
				Accumulation.SUM, Accumulation.SUM, null,
				new TreeMap<>(Map.of(2023, new Target(new Quantity.Amount(new BigDecimal("360")), null))),
				new Target(new Quantity.Amount(new BigDecimal("2100")), null), List.of("dinkes"), null);
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2021, 2026, LocalDate.of(2021, 9, 1), null,
				List.of(stunting, training));
		NormaliseContext context = new NormaliseContext(TestRegency.MANOKWARI,
				List.of(agency("dinkes", "Dinas Kesehatan", "Dinkes"), agency("disdik", "Dinas Pendidikan", "Disdik")),
				List.of(plan), List.of(), JOBS.vocabulary(JOBS.scales()), Decisions.NONE, LocalDate.of(2024, 2, 1));
		Location file = Location.of("ab", path);
		return new Normaliser(context).normalise(READER.read(text.getBytes(StandardCharsets.UTF_8), file), file);
	}

	private static Agency agency(String code, String name, String shortName) {
		return new Agency(code, name, shortName, List.of(), AgencyKind.OPD, null, "");
	}

	private static Value reported(String number, String raw, String cell) {
		return new Value(ValueState.REPORTED, new Quantity.Amount(new BigDecimal(number)), raw, cell,
				List.of(new Text("teks dibaca sebagai angka", "text read as a number")));
	}

}
