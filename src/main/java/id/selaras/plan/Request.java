package id.selaras.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a consultant asks of a regency for one period.
 *
 * @param open only open requests are worked on without {@code --period}
 */
public record Request(Period period, String consultant, LocalDate deadline, boolean open, List<Asked> asked) {

	public Request {
		asked = List.copyOf(asked);
	}

	/**
	 * One form asked of some agencies.
	 *
	 * @param forms form ids of which one answers
	 * @param agencies agency codes; empty means all
	 * @param indicators indicator ids; empty means those of which the agency is lead
	 */
	public record Asked(List<String> forms, List<String> agencies, List<String> indicators) {

		public Asked {
			forms = List.copyOf(forms);
			agencies = List.copyOf(agencies);
			indicators = List.copyOf(indicators);
		}

		public boolean asks(String agencyCode) {
			return this.agencies.isEmpty() || this.agencies.contains(agencyCode);
		}

	}

}
