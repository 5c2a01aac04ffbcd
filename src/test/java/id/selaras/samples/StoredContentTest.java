package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Path;

import id.selaras.home.Json;
import id.selaras.home.PlansReader;
import id.selaras.normalise.NormalisedForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored of plans and forms says all that was read of them. */
class StoredContentTest {

	private static final Path HOME = Path.of("input-samples");

	@ParameterizedTest
	@ValueSource(strings = { "92.02-manokwari", "35.02-ponorogo", "33.07-wonosobo", "53.10-manggarai" })
	void plansAndFormsComeBackAsTheyWereRead(String regency) throws IOException {
		PlansReader.Plans plans = SampleRegency.plans(HOME, regency);
		assertThat(plans.versions()).isNotEmpty();
		assertThat(Json.read(Json.bytes(plans), PlansReader.Plans.class)).isEqualTo(plans);
		SampleRegency read = SampleRegency.of(HOME, regency);
		assertThat(read.forms()).isNotEmpty();
		for (NormalisedForm form : read.forms()) {
			assertThat(Json.read(Json.bytes(form), NormalisedForm.class)).isEqualTo(form);
		}
	}

}
