package id.selaras.normalise;

import java.nio.file.Path;
import java.util.List;

import id.selaras.home.JobsFolder;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyNamesTest {

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final List<Agency> AGENCIES = List.of(
			agency("diskominfo", "Dinas Komunikasi, Informatika, Persandian dan Statistik", "Diskominfo", "Kominfo"),
			agency("distan", "Dinas Pertanian", "Distan"), agency("dkp", "Dinas Ketahanan Pangan", "DKP"),
			agency("disdik", "Dinas Pendidikan", "Disdik", "Dinas Pendidikan dan Kebudayaan"),
			agency("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR"),
			agency("masni", "Distrik Masni", "Masni"),
			agency("dinsos", "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak", "Dinsos P3A"));

	private static final AgencyNames NAMES = new AgencyNames(TestRegency.MANOKWARI, AGENCIES,
			JOBS.vocabulary(JOBS.scales()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Dinas Komunikasi, Informatika, Persandian dan Statistik|diskominfo",
			"DINAS KOMUNIKASI INFORMATIKA PERSANDIAN & STATISTIK|diskominfo", "Kominfo|diskominfo",
			"Renja Perangkat Daerah Dinas Pertanian Kabupaten Manokwari|distan", "Nama OPD : Dinas Pertanian|distan",
			"Capaian Indikator Kinerja Dinas Pendidikan Triwulan IV|disdik", "Dinas Pendidikan dan Kebudayaan|disdik",
			"Dinas PUPR|dpupr", "DPUPR|dpupr", "Dinas PU dan PR|dpupr", "Kantor Dinas|-", "Distrik Masni|masni",
			"Dinas Sosial, PP dan PA|dinsos" })
	void namesAsTheyAreWritten(String text, String code) {
		assertThat(NAMES.find(text)).extracting(Agency::code).isEqualTo(code.equals("-") ? List.of() : List.of(code));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "E81_DPUPR_2023.xls|dpupr", "E.81 Dinas Pendidikan (perbaikan).xlsx|disdik",
					"Quick Win Diskominfo 2023.xlsx|diskominfo", "capaian indikator distan TW3.csv|distan",
					"E81 Diskominfo Kab. Manokwari TW IV 2023 final v2.xlsx|diskominfo" })
	void fileNames(String name, String code) {
		assertThat(NAMES.find(name)).extracting(Agency::code).containsExactly(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dinas Pertanian dan Ketahanan Pangan", "Dinas Pertanian, Hortikultura dan Perkebunan",
			"UPT Dinas Pendidikan Distrik Masni", "Dinas", "", "formulir isian TW4 2023.xlsx",
			"Badan Kepegawaian Daerah" })
	void unexplainedWordIsAVeto(String text) {
		assertThat(NAMES.find(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Dinas Pendidkan|disdik", "Nama OPD : Dinas Ketahanna Pangan|dkp",
			"Ketahanan Pangan|dkp", "Dinas Pertanahan|-", "Distrik Masny|-", "DPUTR|dpupr", "Pendidikan|disdik" })
	void whereAnAgencyIsNamed(String text, String code) {
		assertThat(NAMES.named(text)).extracting(Agency::code).isEqualTo(code.equals("-") ? List.of() : List.of(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pendidikan", "Ketahanan Pangan", "Urusan Pertanian" })
	void fieldOfWorkIsNoMentionOfItsAgency(String text) {
		assertThat(NAMES.find(text)).isEmpty();
	}

	@Test
	void whatIsAlikeIsOfferedWithTheDifference() {
		assertThat(NAMES.alternatives("Dinas Pertanian dan Ketahanan Pangan")).extracting(Alternative::choice)
			.contains("distan", "dkp");
		assertThat(NAMES.alternatives("Dinas Pertanian dan Ketahanan Pangan"))
			.extracting((alternative) -> alternative.reason().english())
			.contains("+ ketahanan, + pangan", "+ pertanian");
	}

	@Test
	void initialsAreOfferedOnly() {
		AgencyNames names = new AgencyNames(null, List.of(agency("a", "Dinas Kearsipan dan Perpustakaan", "")),
				JOBS.vocabulary(JOBS.scales()));
		assertThat(names.named("DKP")).isEmpty();
		assertThat(names.alternatives("DKP")).extracting(Alternative::choice).containsExactly("a");
	}

	@Test
	void nameOfTwoAgenciesIsNoAnswer() {
		AgencyNames twins = new AgencyNames(null,
				List.of(agency("a", "Dinas Satu", "DKP"), agency("b", "Dinas Dua", "DKP")), Vocabulary.EMPTY);
		assertThat(twins.find("DKP")).extracting(Agency::code).containsExactly("a", "b");
	}

	private static Agency agency(String code, String name, String shortName, String... aliases) {
		return new Agency(code, name, shortName, List.of(aliases), AgencyKind.OPD, null, "");
	}

}
