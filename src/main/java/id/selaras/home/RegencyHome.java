package id.selaras.home;

import java.nio.file.Path;
import java.util.List;

import id.selaras.plan.Agency;
import id.selaras.plan.Regency;
import id.selaras.plan.Request;
import id.selaras.plan.SmartCityCalendar;

/**
 * What a regency's own files say, all but the indicators of its plans and its inbox.
 *
 * @param plans sorted by id
 * @param requests sorted by period
 * @param fingerprint of all files read, and of the indicators
 */
public record RegencyHome(Path folder, Regency regency, List<Agency> agencies, List<PlanFiles> plans,
		List<Request> requests, SmartCityCalendar calendar, String fingerprint) {

	public RegencyHome {
		agencies = List.copyOf(agencies);
		plans = List.copyOf(plans);
		requests = List.copyOf(requests);
	}

}
