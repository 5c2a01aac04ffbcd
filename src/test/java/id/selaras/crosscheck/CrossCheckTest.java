package id.selaras.crosscheck;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import id.selaras.finding.Failure;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CrossCheckTest {

	@Test
	void ruleThatThrowsIsOurFailureAndTheOthersGoOn() {
		CheckResult result = new CrossCheck(List.of(new RuleThatThrows(), new SaysSomething("b"), new NeedsBoth()))
			.check(new Situation().input());
		assertThat(result.findings()).extracting((finding) -> finding.location().file()).containsExactly("b", "both");
		assertThat(result.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.stage()).isEqualTo("crosscheck");
			assertThat(failure.regency()).isEqualTo("92.02");
			assertThat(failure.who()).isEqualTo(Failure.Responsible.SELARAS);
			assertThat(failure.text().indonesian()).contains("RuleThatThrows", "IllegalStateException");
		});
		assertThat(result.skipped()).isEmpty();
	}

	@Test
	void ruleThatLacksItsInputIsSkippedAndListed() {
		CrossCheck check = new CrossCheck(List.of(new NeedsBoth(), new SaysSomething("a")));
		for (Situation situation : List.of(new Situation().withoutPlan(), new Situation().withoutRequest())) {
			CheckResult result = check.check(situation.input());
			assertThat(result.skipped()).containsExactly("needs-both");
			assertThat(result.findings()).hasSize(1);
		}
	}

	@Test
	void findingsAreSortedByPlace() {
		assertThat(
				new CrossCheck(List.of(new SaysSomething("b"), new SaysSomething("a"))).check(new Situation().input())
					.findings())
			.extracting((finding) -> finding.location().file())
			.containsExactly("a", "b");
	}

	@Test
	void ruleThatThrowsAtARowNamesThePlace() {
		Situation situation = new Situation().plan(AnIndicator.of("IK-1").planned())
			.form(Situation.form("e81", Situation.row(8, "IK-1", "realised.q4.k=79"), Situation.row(9, null)));
		CheckResult result = new CrossCheck(List.of(new StumblesAtARow(), new SaysSomething("a")))
			.check(situation.input());
		assertThat(result.findings()).hasSize(1);
		assertThat(result.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure.text().indonesian())
				.isEqualTo("Aturan StumblesAtARow gagal di 2024-01-22/e81.xlsx F!D9: NullPointerException"));
	}

	@Test
	void ruleThatThrowsAtAnIndicatorOfThePlanNamesIt() {
		CheckResult result = new CrossCheck(List.of(new StumblesAtAnIndicator()))
			.check(new Situation().plan(AnIndicator.of("IK-1").planned()).input());
		assertThat(result.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure.text().english()).isEqualTo(
					"Rule StumblesAtAnIndicator failed at plan/rpjmd/indicators.csv IK-1: IllegalStateException"));
	}

	@Test
	void rulesAreDiscoveredInTheOrderOfTheirNames() {
		assertThat(Rules.discover()).extracting((rule) -> rule.getClass().getSimpleName())
			.isSorted()
			.contains("ActionPlanHasAllHorizons", "TargetsLeadToEnd", "ZeroFitsItsNeighbours");
	}

	private static final class StumblesAtARow implements RowRule {

		@Override
		public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
			if (row.row().values().isEmpty()) {
				throw new NullPointerException("rusak");
			}
		}

	}

	private static final class StumblesAtAnIndicator implements PlanRule {

		@Override
		public List<FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
			throw new IllegalStateException("rusak");
		}

	}

	private static final class RuleThatThrows implements Rule {

		@Override
		public List<Finding> check(CheckInput input) {
			throw new IllegalStateException("rusak");
		}

	}

	private static final class NeedsBoth implements Rule {

		@Override
		public Set<Need> needs() {
			return Set.of(Need.PLAN, Need.REQUEST);
		}

		@Override
		public List<Finding> check(CheckInput input) {
			return new SaysSomething("both").check(input);
		}

	}

	private static final class SaysSomething implements Rule {

		private final String file;

		SaysSomething(String file) {
			this.file = file;
		}

		@Override
		public List<Finding> check(CheckInput input) {
			return List.of(Finding.of(new Something(), Location.of("ab", this.file)));
		}

		@FindingType(severity = Severity.INFO, text = "Ada.", english = "There.", advice = "-", adviceEnglish = "-")
		record Something() implements FindingFacts {
		}

	}

}
