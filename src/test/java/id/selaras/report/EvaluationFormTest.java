package id.selaras.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationFormTest {

	/** Run with {@code -Dselaras.draw=true} to write the templates anew. */
	@Test
	void committedTemplatesAreTheDrawnOnes() throws IOException {
		Map<String, String> drawn = Map.of("laporan-evaluasi/formulir-e58.jrxml", EvaluationForm.draw(),
				"laporan-evaluasi/formulir-e60.jrxml", RunningYearTemplate.draw(RunningYearForm.RKPD),
				"formulir-e81/formulir-e81.jrxml", RunningYearTemplate.draw(RunningYearForm.RENJA));
		for (Map.Entry<String, String> form : drawn.entrySet()) {
			Path template = Path.of("reports").resolve(form.getKey());
			if (Boolean.getBoolean("selaras.draw")) {
				Files.writeString(template, form.getValue());
			}
			assertThat(Files.readString(template)).isEqualTo(form.getValue());
		}
	}

}
