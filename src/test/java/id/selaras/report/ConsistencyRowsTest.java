package id.selaras.report;

import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsistencyRowsTest {

	private static final String WORDS = "Satuan tertulis m2, dalam RPJMD ha.";

	@Test
	void anotherUnitIsNoAgreement() {
		assertThat(remark("C7")).startsWith(WORDS + " (9202-");
		assertThat(remark("C77")).isEqualTo(ConsistencyRows.SAME);
	}

	/** With a finding on the unit, beside the indicator in row 7 of its sheet. */
	private static String remark(String cell) {
		Location place = Location.of("sha-disdikbud", SubmissionSamples.path("disdikbud")).at("S", cell);
		ConsistencyRows rows = new ConsistencyRows(Changed.withFinding(SourceBuilder.aSource().build(),
				FindingSamples.finding("unit-differs-from-plan", Severity.QUERY, place, WORDS, "Samakan.")));
		return rows.pairs()
			.stream()
			.filter((pair) -> pair.entry() != null && pair.entry().code().equals("9202-TARGETSAME"))
			.map(rows::remark)
			.findFirst()
			.orElseThrow();
	}

}
