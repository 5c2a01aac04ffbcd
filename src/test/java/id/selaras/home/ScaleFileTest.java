package id.selaras.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Formula;
import id.selaras.assess.Scale;
import id.selaras.plan.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleFileTest {

	private static final String FULL = """
			id: x
			name: Skala X
			basis: Peraturan X
			years: {from: 2018, to: 2026}
			grades:
			  - label: Tinggi
			    from: 75.5
			  - label: Sedang
			    from: 50
			  - label: Rendah
			decimals: 1
			rounding: down
			average-cap: none
			floor-at-zero: false
			formulas:
			  up: {name: Naik, basis: B1, formula: R / T x 100}
			  down:
			    a: {name: Turun, basis: B2, formula: (2 x T - R) / T x 100}
			    b: {name: Turun, basis: B3, formula: T / R x 100}
			  exact: {name: Tepat, basis: B4, formula: (1 - |R - T| / T) x 100, least: 0}
			ordinals:
			  opini: [WTP, WDP]
			ordinal-step: 75
			two-step-missed: 0
			""";

	@Test
	void everyKeyIsRead() {
		SourceFile source = Problem.source("jobs/scales/x.yaml", FULL);
		assertThat(ScaleFile.read(source)).isEqualTo(new Scale("x", "Skala X", "Peraturan X",
				new Scale.Validity(2018, 2026),
				List.of(new Scale.Grade("Tinggi", new BigDecimal("75.5")),
						new Scale.Grade("Sedang", new BigDecimal("50")), new Scale.Grade("Rendah", null)),
				1, RoundingMode.DOWN, null, false,
				Map.of(Polarity.UP, Map.of("a", new Formula("Naik", "B1", "R / T x 100", null)), Polarity.DOWN,
						Map.of("a", new Formula("Turun", "B2", "(2 x T - R) / T x 100", null), "b",
								new Formula("Turun", "B3", "T / R x 100", null)),
						Polarity.EXACT,
						Map.of("a", new Formula("Tepat", "B4", "(1 - |R - T| / T) x 100", BigDecimal.ZERO))),
				Map.of("opini", List.of("WTP", "WDP")), new BigDecimal("75"), BigDecimal.ZERO, source.fingerprint()));
		assertThat(read(FULL.replace("none", "120")).averageCap()).isEqualTo("120");
		assertThat(read(FULL.replace("missed: 0", "missed: none")).twoStepMissed()).isNull();
		assertThat(read(FULL.replace("two-step-missed: 0", "")).twoStepMissed()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					from: 50          | from: 80           | baris 9, kunci "grades[2].from": harus di bawah 75.5
					from: 50          | from: 75,5         | baris 9, kunci "grades[2].from": seharusnya bilangan, desimalnya dengan titik, bukan "75,5"
					from: 50          | form: 50           | baris 9, kunci "grades[2].form": kunci tidak dikenal; mungkin maksudnya "from"
					label: Sedang     | # label            | baris 9, kunci "grades[2].label": kunci wajib ini tidak ada
					decimals: 1       | decimals: 1.5      | baris 11, kunci "decimals": seharusnya bilangan bulat 0 sampai 6, bukan "1.5"
					decimals: 1       | name: Skala        | baris 11, kunci "name": kunci sudah ada di baris 2
					rounding: down    | rounding: up       | baris 12, kunci "rounding": "up" tidak dikenal; yang boleh: half-up, down, none
					average-cap: none | average-cap: ada   | baris 13, kunci "average-cap": seharusnya bilangan, desimalnya dengan titik, bukan "ada"
					floor-at-zero     | floor              | baris 14, kunci "floor": kunci tidak dikenal; yang ada: id, name, basis, years, grades, decimals, rounding, average-cap, floor-at-zero, formulas, ordinals, ordinal-step, two-step-missed
					ordinal-step: 75  | # step             | baris 1, kunci "ordinal-step": kunci wajib ini tidak ada
					[WTP, WDP]        | WTP                | baris 22, kunci "ordinals.opini": seharusnya daftar, bukan satu nilai
					to: 2026          | to: 2017           | baris 4, kunci "years.to": sebelum tahun from 2018
					formula: R / T x 100 | formula: R / T x | baris 16, kunci "formulas.up.formula": tidak dimengerti dari "R / T x"
					formula: R / T x 100 | formula: R / Z x 100 | baris 16, kunci "formulas.up.formula": tidak dimengerti dari "Z x 100"
					formula: R / T x 100 | formula: R / T | baris 16, kunci "formulas.up.formula": harus memberi 100 bila R = T
					    a: {name      | c: {name           | baris 17, kunci "formulas.down.a": kunci wajib ini tidak ada
					label: Rendah     | {label: R, from: 0} | baris 10, kunci "grades[3].from": kunci tidak dikenal; yang ada: label
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("jobs/scales/x.yaml " + expected);
	}

	@ParameterizedTest
	@CsvSource({ "112,Sangat Tinggi", "91,Sangat Tinggi", "90.995,Sangat Tinggi", "90.5,Tinggi", "75.99,Sedang",
			"51,Rendah", "50.5,Sangat Rendah", "-3,Sangat Rendah" })
	void theDefaultScaleGradesWhatIsPrinted(BigDecimal percent, String predicate) {
		assertThat(ours("permendagri-86-2017").predicate(percent)).isEqualTo(predicate);
	}

	@ParameterizedTest
	@CsvSource({ "85.01,Sangat berhasil", "85,Berhasil", "70,Berhasil", "69.99,Cukup", "55,Cukup", "54.99,Kurang" })
	void theSecondScaleIsReadInFavourOfTheAgency(BigDecimal percent, String predicate) {
		assertThat(ours("lkj-85-70-55").predicate(percent)).isEqualTo(predicate);
	}

	@Test
	void theDefaultScaleCarriesItsChoices() {
		Scale scale = ours("permendagri-86-2017");
		assertThat(scale.averageCap()).isEqualTo("100");
		assertThat(scale.floorAtZero()).isTrue();
		assertThat(scale.ordinalStep()).isEqualTo("75");
		assertThat(scale.ordinals()).containsOnlyKeys("opini-bpk", "sakip", "ada-tidak-ada")
			.containsEntry("opini-bpk", List.of("WTP", "WDP", "TW", "TMP"))
			.containsEntry("ada-tidak-ada", List.of("Ada", "Tidak Ada"));
	}

	private static Scale ours(String id) {
		return JobsFolder.open(Path.of("jobs"))
			.scales()
			.stream()
			.filter((scale) -> scale.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Scale read(String text) {
		return ScaleFile.read(Problem.source("jobs/scales/x.yaml", text));
	}

}
