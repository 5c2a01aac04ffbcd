package id.selaras.normalise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import id.selaras.home.JobsFolder;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorNamesTest {

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final IndicatorNames NAMES = new IndicatorNames(
			plan(indicator("IPM", "Indeks Pembangunan Manusia", "indeks", "bappeda", "disdik"),
					indicator("GURU", "Persentase guru bersertifikat pendidik", "persen", "disdik"),
					indicator("RTH", "Luas ruang terbuka hijau", "ha", "dlh"),
					indicator("JALAN-M", "Jalan mantap", "persen", "dpupr"),
					indicator("JALAN-K", "Jalan mantap", "km", "dpupr"),
					indicator("WISATA-A", "Kunjungan wisatawan", "orang", "dispar"),
					indicator("WISATA-B", "Kunjungan wisatawan", "orang", "distrik-masni")),
			JOBS.vocabulary(JOBS.scales()));

	private static final IndicatorNames GROWTH = new IndicatorNames(
			plan(indicator("WISATA", "Kunjungan wisatawan", "orang", "dispar"),
					indicator("TUMBUH", "Pertumbuhan kunjungan wisatawan", "persen", "dispar")),
			JOBS.vocabulary(JOBS.scales()));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Indeks Pembangunan Manusia|disdik|IPM", "IPM|bappeda|IPM",
					"indeks  pembangunan MANUSIA|bappeda|IPM", "Indeks Pembangunan Manusia (indeks)|bappeda|IPM",
					"Prosentase guru bersertifikat pendidik|disdik|GURU",
					"Presentase Guru Bersertifikat Pendidik (%)|disdik|GURU", "Luas ruang terbuka hijau (ha)|dlh|RTH",
					"Luas RTH|dlh|RTH", "Kunjungan wisatawan|dispar|WISATA-A",
					"Kunjungan wisatawan|distrik-masni|WISATA-B", "Jalan mantap (km)|dpupr|JALAN-K" })
	void sameIndicator(String name, String agency, String id) {
		assertThat(NAMES.find(name, "", agency).indicator()).extracting(Indicator::id).isEqualTo(id);
	}

	@Test
	void twoEntriesOfOneNameAreToldApartByUnit() {
		assertThat(NAMES.find("Jalan mantap", "km", "dpupr").indicator()).extracting(Indicator::id)
			.isEqualTo("JALAN-K");
		IndicatorNames.Found found = NAMES.find("Jalan mantap", "", "dpupr");
		assertThat(found.indicator()).isNull();
		assertThat(found.alternatives()).extracting(Alternative::choice).containsExactly("JALAN-M", "JALAN-K");
	}

	@Test
	void indicatorOfAnotherAgencyIsASuggestionOnly() {
		IndicatorNames.Found found = NAMES.find("Luas ruang terbuka hijau", "ha", "dinkes");
		assertThat(found.indicator()).isNull();
		assertThat(found.alternatives()).extracting(Alternative::choice).containsExactly("RTH");
	}

	@Test
	void anotherUnitInBracketsIsNoMatch() {
		IndicatorNames.Found found = NAMES.find("Luas ruang terbuka hijau (km2)", "", "dlh");
		assertThat(found.indicator()).isNull();
		assertThat(found.alternatives()).extracting(Alternative::choice).contains("RTH");
	}

	@Test
	void wordMoreOrLessIsASuggestion() {
		IndicatorNames.Found found = NAMES.find("Persentase guru yang belum bersertifikat pendidik", "", "disdik");
		assertThat(found.indicator()).isNull();
		assertThat(found.alternatives()).extracting(Alternative::choice).containsExactly("GURU");
	}

	@Test
	void eachMatchSaysItsRule() {
		assertThat(NAMES.find("Persentase guru bersertifikat pendidk", "", "disdik").rule().english())
			.isEqualTo("the same words, but for typing errors (pendidk \u2192 pendidik)");
		assertThat(NAMES.find("Guru bersertifikat pendidik", "%", "disdik").rule().english())
			.isEqualTo("the same words, but for a word of kind that may be left out (\u2212 persentase)");
	}

	@Test
	void suggestionSaysInWhatItDiffers() {
		assertThat(NAMES.find("Persentase guru yang belum bersertifikat pendidik", "", "disdik").alternatives())
			.extracting((alternative) -> alternative.reason().english())
			.containsExactly("+ belum, one is negated");
	}

	@Test
	void anotherUnitIsAskedAbout() {
		IndicatorNames.Found found = NAMES.find("Luas ruang terbuka hijau", "orang", "dlh");
		assertThat(found.indicator()).isNull();
		assertThat(found.alternatives().get(0).reason().indonesian()).contains("satuannya berbeda");
		assertThat(GROWTH.find("Kunjungan wisatawan", "orang", "dispar").indicator()).isNotNull();
		assertThat(GROWTH.find("Kunjungan wisatawan", "persen", "dispar").alternatives())
			.extracting(Alternative::choice)
			.containsExactly("WISATA", "TUMBUH");
	}

	@Test
	void nothingAlikeIsNothing() {
		assertThat(NAMES.find("Luas tanam jagung", "ha", "distan").isAny()).isFalse();
	}

	private static PlanVersion plan(Indicator... indicators) {
		return new PlanVersion("rpjmd", "RPJMD", "Perda", 2021, 2026, LocalDate.of(2021, 9, 1), null,
				List.of(indicators));
	}

	private static Indicator indicator(String id, String name, String unit, String... agencies) {
		return new Indicator(id, "", "", "", "", "", name, unit, Polarity.UP, Accumulation.LAST, Accumulation.LAST,
				null, new TreeMap<>(), Target.NONE, List.of(agencies), null);
	}

}
