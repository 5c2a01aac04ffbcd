package id.selaras.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.selaras.plan.Agency;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.plan.Request;

/** What is known about a regency when its forms are normalised. */
public record NormaliseContext(Regency regency, List<Agency> agencies, List<PlanVersion> plans, List<Request> requests,
		Vocabulary vocabulary, LocalDate today) {

	public NormaliseContext {
		agencies = List.copyOf(agencies);
		plans = List.copyOf(plans);
		requests = List.copyOf(requests);
	}

	Optional<PlanVersion> planOf(int year) {
		return PlanVersion.ruling(this.plans, year, this.today);
	}

}
