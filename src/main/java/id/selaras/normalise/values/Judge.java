package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/** Weighs the evidence for the readings of a cell: one of them, or a question. */
final class Judge {

	/** So much more must speak for a reading than for any other. */
	static final int ENOUGH = 3;

	/** The same where no reading is of the size of anything known. */
	private static final int ENOUGH_AGAINST_SIZE = 7;

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal TWICE = BigDecimal.valueOf(2);

	private final Surroundings around;

	Judge(Surroundings around) {
		this.around = around;
	}

	/** The reading that is right, with its evidence among the steps; or null. */
	@Nullable Candidate settled(Meaning.Readings readings) {
		List<Candidate> candidates = readings.candidates();
		if (candidates.size() == 1) {
			return candidates.get(0);
		}
		return switch (readings.doubt()) {
			case MINUS_OR_BRACKETS -> minus(candidates);
			case COUNT_OR_SHARE -> nearest(candidates);
			case THOUSANDFOLD -> best(candidates, new SizeOfOthers().of(candidates, this.around));
			case WHICH_UNIT -> asWritten(candidates);
			default -> best(candidates, votes(candidates));
		};
	}

	/** The likeliest first. */
	List<Candidate> ordered(List<Candidate> candidates) {
		List<Evidence.Vote> votes = votes(candidates);
		return candidates.stream()
			.sorted(Comparator.comparingInt((Candidate candidate) -> -weight(candidate, votes)))
			.toList();
	}

	/** A habit of writing says nothing against a size that is a thousand times off. */
	private List<Evidence.Vote> votes(List<Candidate> candidates) {
		List<Evidence.Vote> sizes = new SizeOfOthers().of(candidates, this.around);
		List<Evidence.Vote> votes = new ArrayList<>(sizes);
		Evidence.BESIDES_SIZE.forEach((evidence) -> votes.addAll(evidence.of(candidates, this.around)));
		if (sizes.stream().map(Evidence.Vote::candidate).distinct().count() != 1) {
			votes.addAll(new SeparatorsAround().of(candidates, this.around));
		}
		return votes;
	}

	private @Nullable Candidate best(List<Candidate> candidates, List<Evidence.Vote> votes) {
		List<Candidate> sorted = candidates.stream()
			.sorted(Comparator.comparingInt((Candidate candidate) -> -weight(candidate, votes)))
			.toList();
		int lead = weight(sorted.get(0), votes) - weight(sorted.get(1), votes);
		boolean ofNoSize = !this.around.telling().isEmpty() && candidates.stream().noneMatch(this::fitsAny);
		return (lead < (ofNoSize && !this.around.unit().isRupiah() ? ENOUGH_AGAINST_SIZE : ENOUGH)) ? null
				: explained(sorted.get(0), votes);
	}

	private boolean fitsAny(Candidate candidate) {
		return this.around.references().stream().anyMatch((reference) -> SizeOfOthers.fits(candidate, reference));
	}

	/** A word such as "jt" is believed where the size agrees, but never overlooked. */
	private @Nullable Candidate asWritten(List<Candidate> candidates) {
		Candidate best = best(candidates, new SizeOfOthers().of(candidates, this.around));
		return (best != null && best.means(candidates.get(0))) ? best : null;
	}

	/** Brackets are a minus unless all that is known is positive. */
	private @Nullable Candidate minus(List<Candidate> candidates) {
		List<Candidate> negative = candidates.subList(candidates.size() / 2, candidates.size());
		boolean positive = !this.around.telling().isEmpty()
				&& this.around.telling().stream().allMatch((reference) -> reference.value().signum() > 0);
		if (positive) {
			return null;
		}
		return (negative.size() == 1) ? negative.get(0) : best(negative, votes(negative));
	}

	/** A count and its share are told apart only by what is very near to one of them. */
	private @Nullable Candidate nearest(List<Candidate> candidates) {
		List<Candidate> near = candidates.stream()
			.filter((candidate) -> this.around.references()
				.stream()
				.anyMatch((reference) -> candidate.size() != null
						&& reference.isBetween(HALF, TWICE, Objects.requireNonNull(candidate.size()))))
			.toList();
		return (near.size() == 1) ? explained(near.get(0),
				new SizeOfOthers().of(List.of(near.get(0), Candidate.none(Text.NONE)), this.around)) : null;
	}

	private static int weight(Candidate candidate, List<Evidence.Vote> votes) {
		return votes.stream()
			.filter((vote) -> vote.candidate().equals(candidate))
			.mapToInt(Evidence.Vote::weight)
			.sum();
	}

	private static Candidate explained(Candidate candidate, List<Evidence.Vote> votes) {
		List<Text> reasons = votes.stream()
			.filter((vote) -> vote.candidate().equals(candidate))
			.map(Evidence.Vote::because)
			.toList();
		List<Text> steps = new ArrayList<>(candidate.steps());
		steps.add(new Text(
				candidate.reason().indonesian() + ", menurut "
						+ reasons.stream().map(Text::indonesian).collect(Collectors.joining(" dan ")),
				candidate.reason().english() + ", by "
						+ reasons.stream().map(Text::english).collect(Collectors.joining(" and "))));
		return new Candidate(candidate.quantity(), candidate.convention(), steps, candidate.reason());
	}

}
