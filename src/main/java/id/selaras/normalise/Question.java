package id.selaras.normalise;

import java.util.List;

import id.selaras.finding.Identifier;
import id.selaras.finding.Location;
import id.selaras.finding.Text;

/**
 * Something that we could not read or assign; it stays out of the figures until it is
 * answered.
 *
 * @param kind kebab case, such as {@code which-indicator}
 * @param alternatives what may be chosen, the likeliest first
 * @param wording the name whose meaning is asked, which the answer is remembered by; or
 * empty where the answer holds for this place alone
 * @param agency code of the agency whose wording it is; empty where the wording means the
 * same in the whole regency
 */
public record Question(String kind, Location location, Text text, List<Alternative> alternatives, String wording,
		String agency) {

	/** The only one at its place: the answer is bound to it. */
	public Question(String kind, Location location, Text text, List<Alternative> alternatives) {
		this(kind, location, text, alternatives, "", "");
	}

	public Question {
		alternatives = List.copyOf(alternatives);
	}

	public String identifier(String regencyCode) {
		return Identifier.of(regencyCode, 6, this.location.original(), place(), this.kind);
	}

	/** What a decision on this question, and on those like it, is found by. */
	DecisionKey key() {
		return DecisionKey.of(this.kind, this.agency, this.wording, this.location.original(), place());
	}

	private String place() {
		return this.location.place() + ((this.location.cell() == null) ? this.location.subject() : "");
	}

}
