package id.selaras.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Scale;
import id.selaras.assess.SmartCityScoring;
import id.selaras.plan.SmartDimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmartCityScoringFileTest {

	private static final String FULL = """
			score: {from: 0, to: 4}
			aspects:
			  - id: output
			    name: Output
			    written: [output, luaran]
			dimensions:
			  SG: [governance]
			years:
			  - from: 2022
			    basis: Sumber
			    weights:
			      output: 12.5
			    decimals: 2
			    rounding: down
			    categories:
			      - label: Baik
			        from: 3
			      - label: Cukup
			""";

	@Test
	void everyKeyIsRead() {
		SourceFile source = Problem.source("jobs/smartcity.yaml", FULL);
		assertThat(SmartCityScoringFile.read(source))
			.isEqualTo(new SmartCityScoring(BigDecimal.ZERO, new BigDecimal("4"),
					List.of(new SmartCityScoring.Aspect("output", "Output", List.of("output", "luaran"))),
					Map.of(SmartDimension.GOVERNANCE, List.of("governance")),
					List.of(new SmartCityScoring.Weighting(2022, "Sumber", Map.of("output", new BigDecimal("12.5")), 2,
							RoundingMode.DOWN,
							List.of(new Scale.Grade("Baik", new BigDecimal("3")), new Scale.Grade("Cukup", null)))),
					source.fingerprint()));
	}

	@Test
	void categoriesMayBeUnknown() {
		String text = FULL.substring(0, FULL.indexOf("    categories:"));
		assertThat(read(text).years().get(0).categories()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					to: 4          | to: 0          | baris 1, kunci "score.to": harus di atas 0
					SG: [          | SX: [          | baris 7, kunci "dimensions.SX": "SX" tidak dikenal; yang boleh: SG, SB, SE, SL, SS, SV
					output: 12.5   | outputs: 12.5  | baris 12, kunci "years[1].weights.outputs": "outputs" tidak dikenal; mungkin maksudnya "output"
					rounding: down | rounding: up   | baris 14, kunci "years[1].rounding": "up" tidak dikenal; yang boleh: half-up, down
					from: 2022     | from: 22       | baris 9, kunci "years[1].from": seharusnya bilangan bulat 2000 sampai 2100, bukan "22"
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("jobs/smartcity.yaml " + expected);
	}

	private static SmartCityScoring read(String text) {
		return SmartCityScoringFile.read(Problem.source("jobs/smartcity.yaml", text));
	}

}
