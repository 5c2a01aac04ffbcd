package id.selaras.normalise.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Pass: one written name beside one entry, word by word; likeness decides nothing. */
final class Comparer {

	private static final int MOST_MISTYPED = 2;

	private final Subject subject;

	private final GuardedTyping typing;

	private final Weights weights;

	private final StatedUnits units;

	Comparer(Subject subject, GuardedTyping typing, Weights weights, StatedUnits units) {
		this.subject = subject;
		this.typing = typing;
		this.weights = weights;
		this.units = units;
	}

	/** All ways to read the two names, beside each other. */
	Likeness compare(List<Reading> written, Listing listing) {
		Likeness likeness = null;
		for (Reading entry : listing.readings()) {
			for (Reading reading : written) {
				likeness = Likeness.of(likeness, compare(reading, entry, listing));
			}
		}
		if (likeness == null) {
			throw new IllegalStateException("each name has a reading");
		}
		return likeness;
	}

	/** One way to read each of them. */
	Comparison compare(Reading written, Reading entry, Listing listing) {
		Alignment alignment = Alignment.of(written, entry, this.typing);
		Set<Veto> vetoes = EnumSet.noneOf(Veto.class);
		boolean complete = alignment.more().isEmpty() && alignment.less().isEmpty() && !entry.words().isEmpty();
		boolean leftOut = !complete && LeftOut.explains(alignment, this.subject, this.units.dimension(listing.units()));
		if (!complete && !leftOut) {
			vetoes.add(Veto.WORD);
		}
		if (this.subject == Subject.INDICATOR && !alignment.isInOrder()) {
			vetoes.add(Veto.ORDER);
		}
		if (alignment.mistyped() > MOST_MISTYPED || (leftOut && alignment.mistyped() > 0)) {
			vetoes.add(Veto.TYPING);
		}
		Rule rule = vetoes.isEmpty() ? rule(alignment, leftOut) : null;
		return new Comparison(listing, alignment, rule, vetoes, this.weights.score(alignment));
	}

	/** Whose it is and what it is counted in; what is not stated contradicts nothing. */
	Set<Veto> againstContext(WrittenName stated, String unitInName, Listing listing) {
		Set<Veto> vetoes = EnumSet.noneOf(Veto.class);
		if (this.units.contradict(stated.unit(), unitInName, listing.units())) {
			vetoes.add(Veto.UNIT);
		}
		List<String> owners = listing.entry().owners();
		if (!stated.owner().isEmpty() && !owners.isEmpty() && !owners.contains(stated.owner())) {
			vetoes.add(Veto.OWNER);
		}
		return vetoes;
	}

	private static @Nullable Rule rule(Alignment alignment, boolean leftOut) {
		if (leftOut) {
			return Rule.KIND_LEFT_OUT;
		}
		return (alignment.mistyped() > 0) ? Rule.TYPING_ERROR : Rule.SAME_WORDS;
	}

}
