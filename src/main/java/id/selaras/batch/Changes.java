package id.selaras.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.RowChange;
import id.selaras.normalise.RowChanges;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.store.Documents;
import id.selaras.store.Figures;
import id.selaras.store.StoredFigure;
import id.selaras.store.Submissions;

/**
 * What revisions changed in one period of one regency: cell by cell, and the figures that
 * moved with them.
 */
public record Changes(List<Revision> revisions, List<Moved> figures) {

	public Changes {
		revisions = List.copyOf(revisions);
		figures = List.copyOf(figures);
	}

	/** A form and the one that it stands in the place of. */
	public record Revision(Submission earlier, Submission later, List<RowChange> changes) {
	}

	/** A figure and what was printed in its place before. */
	public record Moved(StoredFigure before, StoredFigure now) {
	}

	public static Changes of(OpenStore store, String regency, Period period) {
		List<Revision> revisions = new ArrayList<>();
		store.get(Submissions.class)
			.all(regency)
			.stream()
			.filter((submission) -> period.equals(submission.period()) && !submission.agency().isEmpty())
			.filter((submission) -> submission.is(SubmissionState.LOADED) || submission.is(SubmissionState.SUPERSEDED))
			.collect(Collectors.groupingBy((submission) -> submission.agency() + "/" + submission.form(), TreeMap::new,
					Collectors.toList()))
			.values()
			.forEach((group) -> revisions.addAll(revisions(store, regency, inOrder(group))));
		return new Changes(revisions, moved(store, regency, period, revisions));
	}

	/** What was replaced where it lay has no number and is older than all that have. */
	private static List<Submission> inOrder(List<Submission> group) {
		return group.stream()
			.sorted(Comparator.comparingInt(Submission::revision).thenComparing(Submission::path))
			.toList();
	}

	private static List<Revision> revisions(OpenStore store, String regency, List<Submission> group) {
		List<Revision> revisions = new ArrayList<>();
		for (int i = 1; i < group.size(); i++) {
			Submission earlier = group.get(i - 1);
			Submission later = group.get(i);
			Optional<NormalisedForm> before = form(store, regency, earlier);
			Optional<NormalisedForm> after = form(store, regency, later);
			if (before.isPresent() && after.isPresent() && !earlier.original().equals(later.original())) {
				revisions.add(new Revision(earlier, later, RowChanges.between(before.get(), after.get())));
			}
		}
		return revisions;
	}

	private static Optional<NormalisedForm> form(OpenStore store, String regency, Submission submission) {
		return ReadNormaliseFiles.stored(store.get(Documents.class), regency, submission.original())
			.stream()
			.filter((form) -> form.agency().equals(submission.agency()) && form.form().equals(submission.form())
					&& Objects.equals(form.period(), submission.period()))
			.findFirst();
	}

	/** Those with a cell of an earlier revision, and those put together from others. */
	private static List<Moved> moved(OpenStore store, String regency, Period period, List<Revision> revisions) {
		Set<String> replaced = new HashSet<>();
		revisions.forEach((revision) -> replaced.add(revision.earlier().original()));
		List<Moved> moved = new ArrayList<>();
		if (replaced.isEmpty()) {
			return moved;
		}
		Figures figures = store.get(Figures.class);
		for (StoredFigure now : figures.current(regency, period)) {
			for (StoredFigure before : figures.ofKey(regency, now.figure().key())) {
				boolean concerned = now.figure().isOfOthers()
						|| before.figure().sources().stream().map(Location::original).anyMatch(replaced::contains);
				if (!before.stands() && concerned && !before.figure().value().equals(now.figure().value())) {
					moved.add(new Moved(before, now));
				}
			}
		}
		moved.sort(Comparator.comparing((Moved it) -> it.now().figure().isOfOthers())
			.thenComparing((it) -> it.now().figure().key())
			.thenComparing((it) -> it.before().figure().code()));
		return moved;
	}

}
