package id.selaras.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.selaras.plan.Agency;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.plan.Request;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a regency when its forms are normalised.
 *
 * @param regency null where a file is checked without a home
 * @param decisions of people, which stand over what we make of a name or a value
 */
public record NormaliseContext(@Nullable Regency regency, List<Agency> agencies, List<PlanVersion> plans,
		List<Request> requests, Vocabulary vocabulary, Decisions decisions, LocalDate today) {

	public NormaliseContext {
		agencies = List.copyOf(agencies);
		plans = List.copyOf(plans);
		requests = List.copyOf(requests);
	}

	/** Nothing but the vocabulary is known: more is asked. */
	public static NormaliseContext withoutHome(Vocabulary vocabulary, LocalDate today) {
		return new NormaliseContext(null, List.of(), List.of(), List.of(), vocabulary, Decisions.NONE, today);
	}

	Optional<PlanVersion> planOf(int year) {
		return PlanVersion.ruling(this.plans, year, this.today);
	}

}
