package id.selaras.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationFormTest {

	private static final Path FOLDER = Path.of("reports", "laporan-evaluasi");

	/** Run with {@code -Dselaras.draw=true} to write the templates anew. */
	@Test
	void committedTemplatesAreTheDrawnOnes() throws IOException {
		Map<String, String> drawn = Map.of("formulir-e58.jrxml", EvaluationForm.draw(), "formulir-e60.jrxml",
				RkpdForm.draw());
		for (Map.Entry<String, String> form : drawn.entrySet()) {
			Path template = FOLDER.resolve(form.getKey());
			if (Boolean.getBoolean("selaras.draw")) {
				Files.writeString(template, form.getValue());
			}
			assertThat(Files.readString(template)).isEqualTo(form.getValue());
		}
	}

}
