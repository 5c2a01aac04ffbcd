package id.selaras.batch;

import java.util.List;
import java.util.Map;

import id.selaras.plan.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EarlierFormsTest {

	private static final String OWN = "f".repeat(64);

	private final EarlierForms forms = new EarlierForms();

	@Test
	void theAgencysPeriodBeforeIsEvidence() {
		add("a1", "dinkes", 1);
		add("a3", "dinkes", 3);
		add("b3", "dinkes", 3);
		add("c3", "disdik", 3);
		add("a4", "dinkes", 4);
		assertThat(this.forms.before("a4")).containsExactly("a3", "b3");
		assertThat(this.forms.before("a3")).containsExactly("a1");
		assertThat(this.forms.before("a1")).isEmpty();
		assertThat(this.forms.before("unknown")).isEmpty();
		assertThat(this.forms.inOrder()).containsExactly("a1", "a3", "b3", "c3", "a4");
	}

	@Test
	void filesOfSeveralPeriodsNeverWaitForEachOther() {
		add("a", "dinkes", 3);
		add("a", "dinkes", 4);
		add("b", "dinkes", 2);
		add("b", "dinkes", 4);
		assertThat(this.forms.before("a")).isEmpty();
		assertThat(this.forms.before("b")).isEmpty();
	}

	@Test
	void whatChangesBeforeChangesAllThatFollows() {
		add("a1", "dinkes", 1);
		add("a2", "dinkes", 2);
		add("a3", "dinkes", 3);
		Map<String, String> before = this.forms.fingerprints(fingerprints("1"));
		Map<String, String> after = this.forms.fingerprints(fingerprints("2"));
		assertThat(before.get("a1")).isEqualTo(EarlierForms.withoutEvidence("1".repeat(64)));
		assertThat(after.get("a2")).isNotEqualTo(before.get("a2"));
		assertThat(after.get("a3")).isNotEqualTo(before.get("a3"));
		assertThat(EarlierForms.isOfSameFile(before.get("a3"), after.getOrDefault("a3", ""))).isTrue();
		assertThat(EarlierForms.isOfSameFile(before.get("a1"), after.getOrDefault("a1", ""))).isFalse();
		assertThat(EarlierForms.isOfSameFile(null, OWN)).isFalse();
	}

	@Test
	void whoeverIsNotKnownIsNoEvidence() {
		this.forms.add("a1", List.of(new EarlierForms.Sender("dinkes", new Period(2023, 1)),
				new EarlierForms.Sender("", new Period(2023, 4)), new EarlierForms.Sender("dinkes", null)));
		add("a2", "dinkes", 2);
		assertThat(this.forms.before("a2")).containsExactly("a1");
	}

	private void add(String original, String agency, int quarter) {
		this.forms.add(original, List.of(new EarlierForms.Sender(agency, new Period(2023, quarter))));
	}

	private static Map<String, String> fingerprints(String first) {
		return Map.of("a1", EarlierForms.withoutEvidence(first.repeat(64)), "a2", EarlierForms.withoutEvidence(OWN),
				"a3", EarlierForms.withoutEvidence(OWN));
	}

}
