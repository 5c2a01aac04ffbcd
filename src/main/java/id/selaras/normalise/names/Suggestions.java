package id.selaras.normalise.names;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Text;

/** Pass: what is offered where nothing is certain. */
final class Suggestions {

	private static final int MOST = 5;

	/** In thousandths. */
	private static final int WORTH_OFFERING = 400;

	private static final int ALL_ALIKE = 1000;

	private static final Text INITIALS = new Text("huruf awal kata-katanya", "the first letters of its words");

	private final Subject subject;

	Suggestions(Subject subject) {
		this.subject = subject;
	}

	/**
	 * The likeliest first; those that are named by their initials go before the others.
	 */
	List<Suggestion> of(List<Comparison> comparisons, List<Listing> byInitials) {
		List<Suggestion> suggestions = new ArrayList<>();
		byInitials.forEach((listing) -> suggestions
			.add(new Suggestion(listing.entry(), BigDecimal.valueOf(WORTH_OFFERING, 3), INITIALS)));
		comparisons.stream()
			.filter((comparison) -> comparison.score() >= WORTH_OFFERING)
			.filter((comparison) -> !byInitials.contains(comparison.listing()))
			.map(this::suggestion)
			.forEach(suggestions::add);
		return suggestions.subList(0, Math.min(suggestions.size(), MOST));
	}

	private Suggestion suggestion(Comparison comparison) {
		return new Suggestion(comparison.listing().entry(),
				BigDecimal.valueOf(Math.min(ALL_ALIKE, comparison.score()), 3),
				Difference.of(comparison, this.subject));
	}

}
