package id.selaras.deliver;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTableTest {

	private static final Location CELL = Location.of("ab", "2024-01-22/x.xlsx").at("Form", "D7");

	@Test
	void findingsComeFirstThenQuestionsWithTheirChoices() {
		Finding finding = new Finding("unit-differs-from-plan", Severity.QUERY, CELL, Map.of(),
				new Text("Satuan berbeda.", "Units differ."), new Text("Samakan.", "Make them equal."));
		Question question = new Question("which-number", CELL, new Text("Yang mana?", "Which?"),
				List.of(Alternative.of(new BigDecimal("1500")), Alternative.of(new BigDecimal("1.5"))));

		assertThat(FindingsTable.rows("92.02", List.of(finding), List.of(question))).containsExactly(
				List.of(finding.identifier("92.02"), "unit-differs-from-plan", "Perlu penjelasan", "2024-01-22/x.xlsx",
						"Form!D7", "", "Satuan berbeda.", "Samakan."),
				List.of(question.identifier("92.02"), "which-number", "Pertanyaan", "2024-01-22/x.xlsx", "Form!D7", "",
						"Yang mana?", "1.500 | 1,5"));
	}

	@Test
	void manifestsListFilesByPath() {
		Manifest manifest = new Manifest("92.02", "2023-TW4", true,
				List.of(new Manifest.Entry("temuan.csv", "2", "Temuan", ""),
						new Manifest.Entry("laporan.pdf", "1", "Laporan", "f")));
		assertThat(manifest.files()).extracting(Manifest.Entry::path).containsExactly("laporan.pdf", "temuan.csv");
	}

}
