package id.selaras.batch;

import java.nio.file.Path;
import java.util.List;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.CrossCheck;
import id.selaras.crosscheck.RowRule;
import id.selaras.crosscheck.rules.RequestedFormIsSent;
import id.selaras.finding.Failure;
import id.selaras.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule that throws: the night says so each night until it is mended. */
class RuleFailureIT {

	@Test
	void nightGoesOnAndSaysWhichRuleFailedWhere(@TempDir Path folder) {
		SampleNight night = new SampleNight(folder, SampleNight.PONOROGO).making("laporan-kemajuan");
		CrossCheck broken = new CrossCheck(List.of(new Stumbles(), new RequestedFormIsSent()));
		for (int i = 0; i < 2; i++) {
			NightResult result = night.run(broken);
			assertThat(result.failures()).singleElement().satisfies((failure) -> {
				assertThat(failure.stage()).isEqualTo("crosscheck");
				assertThat(failure.who()).isEqualTo(Failure.Responsible.SELARAS);
				assertThat(failure.text().english()).startsWith("Rule Stumbles failed at 2024-01-")
					.endsWith(": IllegalStateException");
			});
			assertThat(result.summaries()).singleElement()
				.satisfies((summary) -> assertThat(summary.findings()).isPositive());
		}
		assertThat(night.run(new CrossCheck(List.of(new RequestedFormIsSent()))).failures()).isEmpty();
	}

	private static final class Stumbles implements RowRule {

		@Override
		public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
			throw new IllegalStateException("rusak");
		}

	}

}
