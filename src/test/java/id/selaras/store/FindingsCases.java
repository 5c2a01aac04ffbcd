package id.selaras.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.plan.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface FindingsCases extends StoreCases {

	Period PERIOD = new Period(2023, 4);

	@Test
	default void findingsComeBackInTheOrderGiven() {
		String regency = StoreCases.newRegency();
		Scope scope = Scope.ofOriginal(StoreCases.sha("a"));
		List<Finding> findings = List.of(finding("z-code", "B9"), finding("a-code", "B10"), finding("a-code", "B9"));
		store().findings().replace(regency, scope, PERIOD, findings);

		assertThat(store().findings().of(regency, scope)).extracting(StoredFinding::finding)
			.containsExactlyElementsOf(findings);
		assertThat(store().findings().identified(regency, findings.get(1).identifier(regency)))
			.containsExactly(new StoredFinding(findings.get(1).identifier(regency), scope, PERIOD, findings.get(1)));
	}

	@Test
	default void longAndHostileTextComesBackWhole() {
		String regency = StoreCases.newRegency();
		Map<String, String> values = new LinkedHashMap<>(Map.of("reported", AWKWARD));
		Finding finding = new Finding("a-code", Severity.INFO, new Location("", AWKWARD, AWKWARD, null, AWKWARD),
				values, new Text(AWKWARD, "'"), new Text("", AWKWARD));
		Scope scope = new Scope("'; DROP TABLE finding; --");
		store().findings().replace(regency, scope, null, List.of(finding));

		assertThat(store().findings().all(regency))
			.containsExactly(new StoredFinding(finding.identifier(regency), scope, null, finding));
	}

	@Test
	default void replacingAScopeLeavesOthersAlone() {
		String regency = StoreCases.newRegency();
		Scope original = Scope.ofOriginal(StoreCases.sha("a"));
		Scope period = Scope.ofPeriod(PERIOD);
		Finding stays = finding("stays", "B1");
		store().findings().replace(regency, original, PERIOD, List.of(finding("goes", "B1"), finding("goes", "B2")));
		store().findings().replace(regency, period, PERIOD, List.of(stays));
		store().findings().replace(regency, original, PERIOD, List.of(stays));
		store().findings().replace(regency, original, PERIOD, List.of(stays));

		assertThat(store().findings().of(regency, PERIOD)).extracting(StoredFinding::scope)
			.containsExactly(original, period);
		store().findings().replace(regency, original, PERIOD, List.of());
		assertThat(store().findings().all(regency)).extracting(StoredFinding::scope).containsExactly(period);
	}

	@Test
	default void theSameFindingInTwoPeriodsIsTwo() {
		String regency = StoreCases.newRegency();
		Finding finding = new Finding("form-not-sent", Severity.WARNING, Location.ofSubject("diskominfo/e81"), Map.of(),
				Text.NONE, Text.NONE);
		Period before = new Period(2023, 3);
		store().findings().replace(regency, Scope.ofPeriod(PERIOD), PERIOD, List.of(finding, finding));
		store().findings().replace(regency, Scope.ofPeriod(before), before, List.of(finding));

		assertThat(store().findings().identified(regency, finding.identifier(regency)))
			.extracting(StoredFinding::period)
			.containsExactly(before, PERIOD, PERIOD);
	}

	@Test
	default void thousandsOfFindingsAreWrittenAtOnce() {
		String regency = StoreCases.newRegency();
		List<Finding> findings = IntStream.range(0, 2500).mapToObj((row) -> finding("a-code", "B" + row)).toList();
		store().findings().replace(regency, Scope.ofPeriod(PERIOD), PERIOD, findings);

		assertThat(store().findings().all(regency)).extracting(StoredFinding::finding)
			.containsExactlyElementsOf(findings);
	}

	@Test
	default void findingsOfTwoRegenciesAreTwo() {
		String manokwari = StoreCases.newRegency();
		String kediri = StoreCases.newRegency();
		Scope scope = Scope.ofPeriod(PERIOD);
		store().findings().replace(manokwari, scope, PERIOD, List.of(finding("a-code", "B1")));
		store().findings().replace(kediri, scope, PERIOD, List.of());

		assertThat(store().findings().all(manokwari)).hasSize(1);
		assertThat(store().findings().all(kediri)).isEmpty();
	}

	private static Finding finding(String code, String cell) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("target", "85,5");
		values.put("reported", "Rp 1,2 M");
		return new Finding(code, Severity.ERROR, StoreCases.place("a.xlsx", cell), values, new Text("salah", "wrong"),
				new Text("perbaiki", "mend"));
	}

}
