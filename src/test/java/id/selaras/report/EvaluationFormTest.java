package id.selaras.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationFormTest {

	private static final Path TEMPLATE = Path.of("reports", "laporan-evaluasi", "laporan-evaluasi.jrxml");

	/** Run with {@code -Dselaras.draw=true} to write the template anew. */
	@Test
	void committedTemplateIsTheDrawnOne() throws IOException {
		if (Boolean.getBoolean("selaras.draw")) {
			Files.writeString(TEMPLATE, EvaluationForm.draw());
		}
		assertThat(Files.readString(TEMPLATE)).isEqualTo(EvaluationForm.draw());
	}

}
