package id.selaras.normalise;

import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Location;
import id.selaras.finding.Text;

/**
 * An answer that someone gave to a question.
 *
 * @param identifier of the question that was answered
 * @param agency whose wording it is, or empty for the whole regency
 * @param wording as it was written; empty where the answer holds for one place alone
 * @param original SHA-256 of the file in which it was asked
 * @param place sheet and cell there
 * @param choice what was chosen
 */
public record Decision(String identifier, String kind, String agency, String wording, String original, String place,
		String choice, String by, LocalDate day) {

	/** The kind that explains a query instead of choosing among readings. */
	public static final String EXPLANATION = "explanation";

	/** The answer to a question. */
	public static Decision of(String identifier, Question question, String choice, String by, LocalDate day) {
		DecisionKey place = DecisionKey.of(question.kind(), "", "", question.location().original(),
				question.location().place());
		return new Decision(identifier, question.kind(), question.agency(), question.wording(), place.original(),
				place.place(), choice, by, day);
	}

	/** What was asked, as far as the answer remembers it. */
	public Question question() {
		return new Question(this.kind,
				Location.of(this.original, "").at(null, this.place.isEmpty() ? null : this.place), Text.NONE, List.of(),
				this.wording, this.agency);
	}

	/** How it stands in the steps of a value. */
	public Text step() {
		return new Text("dijawab " + this.by + " pada " + this.day + ": " + this.choice + " (" + this.identifier + ")",
				"answered by " + this.by + " on " + this.day + ": " + this.choice + " (" + this.identifier + ")");
	}

	DecisionKey key() {
		return DecisionKey.of(this.kind, this.agency, this.wording, this.original, this.place);
	}

	/** Whether it is remembered beyond the place where it was asked. */
	public boolean isOfWording() {
		return !this.wording.isBlank();
	}

}
