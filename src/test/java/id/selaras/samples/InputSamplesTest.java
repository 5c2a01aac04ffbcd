package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample home from files to figures: what Selaras says about each regency is what is
 * written down beside this test. {@code -Dsamples.expected.write=true} writes it down
 * anew; the difference is to be reviewed.
 */
class InputSamplesTest {

	private static final Path EXPECTED = Path.of("src/test/resources/samples");

	@ParameterizedTest
	@ValueSource(strings = { "92.02-manokwari", "35.02-ponorogo", "33.07-wonosobo", "53.10-manggarai" })
	void regencySaysWhatIsExpected(String regency) throws IOException {
		SampleRegency sample = SampleRegency.of(Path.of("input-samples"), regency);
		List<String> differing = new ArrayList<>();
		Path folder = EXPECTED.resolve(regency);
		differing.addAll(ExpectedLines.differing(folder.resolve("expected-findings.txt"), Lines.findings(sample)));
		differing.addAll(ExpectedLines.differing(folder.resolve("expected-rows.txt"), Lines.rows(sample)));
		differing.addAll(ExpectedLines.differing(folder.resolve("expected-figures.txt"), Lines.figures(sample)));
		assertThat(differing).as("lines that are not as expected (- expected, + now)").isEmpty();
	}

}
