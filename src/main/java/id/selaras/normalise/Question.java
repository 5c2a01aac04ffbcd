package id.selaras.normalise;

import java.util.List;
import java.util.Set;

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

	/** The kind that asks for the plan's indicator of a name. */
	public static final String WHICH_INDICATOR = "which-indicator";

	/** The kind that asks whose form it is. */
	public static final String WHICH_AGENCY = "which-agency";

	/** The kind that asks for year and quarter of a form. */
	public static final String WHICH_PERIOD = "which-period";

	/** The kind that asks which of several files for one form counts. */
	public static final String WHICH_IS_NEWER = "which-is-newer";

	private static final Set<String> OF_FORM = Set.of(WHICH_AGENCY, WHICH_PERIOD);

	/** The only one at its place: the answer is bound to it. */
	public Question(String kind, Location location, Text text, List<Alternative> alternatives) {
		this(kind, location, text, alternatives, "", "");
	}

	public Question {
		alternatives = List.copyOf(alternatives);
	}

	/**
	 * Of what tells questions apart; to hash the texts of all alternatives takes longer.
	 */
	@Override
	public int hashCode() {
		return 31 * this.kind.hashCode() + this.location.hashCode();
	}

	public String identifier(String regencyCode) {
		return Identifier.of(regencyCode, 6, this.location.original(), place(), this.kind);
	}

	/** Whether a number is asked for: the answer is bound to one cell. */
	public boolean isOfValue() {
		return this.wording.isBlank() && this.location.cell() != null && !OF_FORM.contains(this.kind);
	}

	/** Whether a choice is one of the alternatives. */
	public boolean offers(String choice) {
		return this.alternatives.stream().anyMatch((alternative) -> alternative.choice().equals(choice));
	}

	/** Whether a file waits for its answer: the one it lies in, or one to choose from. */
	public boolean holds(String path) {
		return this.location.file().equals(path) || (this.kind.equals(WHICH_IS_NEWER) && offers(path));
	}

	/** What a decision on this question, and on those like it, is found by. */
	DecisionKey key() {
		return DecisionKey.of(this.kind, this.agency, this.wording, this.location.original(), place());
	}

	private String place() {
		return this.location.place() + ((this.location.cell() == null) ? this.location.subject() : "");
	}

}
