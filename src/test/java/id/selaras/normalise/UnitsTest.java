package id.selaras.normalise;

import java.math.BigDecimal;
import java.nio.file.Path;

import id.selaras.home.JobsFolder;
import id.selaras.plan.Unit;
import id.selaras.plan.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The units of {@code jobs/units.csv}. */
class UnitsTest {

	static final Units UNITS = units();

	@ParameterizedTest
	@CsvSource({ "persen, %, true", "Prosen, persen, true", "(%), persen, true", "Presentase, %, true",
			"Orang, orang, true", "0rang, orang, true", "per 100.000 KH, per 100000 KH, true",
			"per 100.000 KH, Per 100.000 kh, true", "ha, m2, false", "orang, persen, false", "bln, Bulan, true",
			"dokomen, Dokumen, true", "Lapooran, laporan, true", "Milyar Rupiah, Rp miliar, true", "M2, m², true",
			"Ternak, ternak, true", "Ternak, ekor, false" })
	void sameUnitHoweverItIsWritten(String one, String other, boolean same) {
		assertThat(UNITS.same(one, other)).isEqualTo(same);
	}

	@Test
	void bracketsOfTheNameStateTheUnit() {
		assertThat(Units.stated("", "Ketersediaan RTH (ha)")).isEqualTo("ha");
		assertThat(Units.stated("0", "Ketersediaan RTH (ha) ")).isEqualTo("ha");
		assertThat(Units.stated("persen", "Ketersediaan RTH (ha)")).isEqualTo("persen");
		assertThat(Units.stated("-", "Ketersediaan RTH")).isEmpty();
	}

	@Test
	void zeroAndNothingAreNoUnit() {
		assertThat(UNITS.of("0")).isEqualTo(Unit.NONE);
		assertThat(UNITS.of(" ")).isEqualTo(Unit.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "5, ton, kg, 5000", "500, kg, ton, 0.5", "1, hektar, m2, 10000", "2, km, m, 2000",
			"1.5, Rp juta, Rp, 1500000", "1, tahun, bulan, 12", "1, bulan, tahun, 0.0833333333" })
	void whatMeasuresTheSameIsTurnedInto(BigDecimal number, String from, String into, BigDecimal expected) {
		assertThat(UNITS.of(from).isConvertibleInto(UNITS.of(into))).isTrue();
		assertThat(UNITS.of(from).in(UNITS.of(into), number)).isEqualByComparingTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "ton, km", "orang, jiwa", "persen, %", "hari, bulan", "indeks, persen", "Ternak, ekor" })
	void whatDoesNotIsNot(String from, String into) {
		assertThat(UNITS.of(from).isConvertibleInto(UNITS.of(into))).isFalse();
	}

	private static Units units() {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		return jobs.vocabulary(jobs.scales()).units();
	}

}
