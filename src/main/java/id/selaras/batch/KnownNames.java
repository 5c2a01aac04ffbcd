package id.selaras.batch;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.plan.Agency;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.store.Document;
import id.selaras.store.Documents;

/**
 * What an answer may name besides what was offered: all agencies of the regency and all
 * indicators of its plans, by code. Kept in the store, for answers come without a home.
 */
record KnownNames(SortedMap<String, String> agencies, SortedMap<String, String> indicators) {

	private static final String KIND = "names";

	private static final KnownNames NONE = new KnownNames(new TreeMap<>(), new TreeMap<>());

	KnownNames {
		agencies = Collections.unmodifiableSortedMap(new TreeMap<>(agencies));
		indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
	}

	static KnownNames of(RegencyWork work) {
		SortedMap<String, String> agencies = new TreeMap<>();
		for (Agency agency : work.home().agencies()) {
			agencies.put(agency.code(), agency.name());
		}
		SortedMap<String, String> indicators = new TreeMap<>();
		for (PlanVersion plan : work.plans().versions()) {
			for (Indicator indicator : plan.indicators()) {
				indicators.put(indicator.id(), indicator.name());
			}
		}
		return new KnownNames(agencies, indicators);
	}

	static KnownNames stored(Documents documents, String regency) {
		return documents.get(regency, KIND, KIND)
			.map((document) -> Objects.requireNonNull(document.read(KnownNames.class)))
			.orElse(NONE);
	}

	boolean isNone() {
		return equals(NONE);
	}

	Document document(String fingerprint) {
		return Document.json(KIND, fingerprint, this);
	}

	static String kind() {
		return KIND;
	}

	/** The code that a name or code stands for, where the question asks for one. */
	Optional<String> code(Question question, String answer) {
		SortedMap<String, String> names = switch (question.kind()) {
			case Question.WHICH_AGENCY -> this.agencies;
			case Question.WHICH_INDICATOR -> this.indicators;
			default -> Collections.emptySortedMap();
		};
		if (names.containsKey(answer)) {
			return Optional.of(answer);
		}
		return names.entrySet()
			.stream()
			.filter((name) -> name.getValue().equalsIgnoreCase(answer))
			.map((name) -> name.getKey())
			.reduce((one, other) -> "")
			.filter((code) -> !code.isEmpty());
	}

	/** Whether an answer that was given once still means something. */
	boolean isUsable(Question question, String choice) {
		boolean named = question.kind().equals(Question.WHICH_AGENCY)
				|| question.kind().equals(Question.WHICH_INDICATOR);
		return !named || choice.equals(Alternative.NOT_IN_PLAN.choice()) || code(question, choice).isPresent();
	}

}
