package id.selaras.normalise.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Pass: one written name beside one entry, word by word; likeness decides nothing. */
final class Comparer {

	private static final int MOST_MISTYPED = 2;

	private final Subject subject;

	private final GuardedTyping typing;

	private final Weights weights;

	private final Map<String, String> units;

	Comparer(Subject subject, GuardedTyping typing, Weights weights, Map<String, String> units) {
		this.subject = subject;
		this.typing = typing;
		this.weights = weights;
		this.units = units;
	}

	/** The most telling of all ways to read the two names. */
	Comparison compare(List<Reading> written, List<String> statedUnits, String owner, Listing listing) {
		Comparison best = null;
		for (Reading entry : listing.readings()) {
			for (Reading reading : written) {
				Comparison comparison = compare(reading, entry, statedUnits, owner, listing);
				best = (best == null || comparison.isBetterThan(best)) ? comparison : best;
			}
		}
		if (best == null) {
			throw new IllegalStateException("each name has a reading");
		}
		return best;
	}

	private Comparison compare(Reading written, Reading entry, List<String> statedUnits, String owner,
			Listing listing) {
		Alignment alignment = Alignment.of(written, entry, this.typing);
		Set<Veto> vetoes = againstContext(statedUnits, owner, listing);
		boolean complete = alignment.more().isEmpty() && alignment.less().isEmpty() && !entry.words().isEmpty();
		boolean leftOut = !complete && LeftOut.explains(alignment, this.subject, listing);
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
	Set<Veto> againstContext(List<String> statedUnits, String owner, Listing listing) {
		Set<Veto> vetoes = EnumSet.noneOf(Veto.class);
		if (contradicts(statedUnits, listing)) {
			vetoes.add(Veto.UNIT);
		}
		List<String> owners = listing.entry().owners();
		if (!owner.isEmpty() && !owners.isEmpty() && !owners.contains(owner)) {
			vetoes.add(Veto.OWNER);
		}
		return vetoes;
	}

	static List<String> statedUnits(Canonical written, WrittenName stated) {
		return List.of(stated.unit(), written.unit()).stream().filter((unit) -> !unit.isEmpty()).toList();
	}

	/** A stated unit that fits neither the entry's column nor its name. */
	private boolean contradicts(List<String> stated, Listing listing) {
		if (listing.units().containsAll(stated)) {
			return false;
		}
		List<String> known = listing.units().stream().filter(UnitFamily::isKnown).toList();
		return !known.isEmpty() && stated.stream()
			.anyMatch((unit) -> known.stream().allMatch((other) -> UnitFamily.contradict(unit, other, this.units)));
	}

	private static @Nullable Rule rule(Alignment alignment, boolean leftOut) {
		if (leftOut) {
			return Rule.KIND_LEFT_OUT;
		}
		return (alignment.mistyped() > 0) ? Rule.TYPING_ERROR : Rule.SAME_WORDS;
	}

}
