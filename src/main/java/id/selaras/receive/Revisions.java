package id.selaras.receive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which file rules, of the same agency, form and period (design.md 5): the later arrival;
 * where a day is unknown or the same, a revision mark in the file's name, then the
 * workbook's own modified date; else nobody knows. File times say nothing.
 */
public final class Revisions {

	private static final Pattern MARK = Pattern.compile("(?:revisi|perbaikan|rev|ralat|koreksi)[ ._-]*(\\d*)");

	private Revisions() {
	}

	/**
	 * Settles state and revision.
	 * @param read submissions as read: loaded, waiting or refused
	 * @param chosen the one of a group, sorted by path, that someone said to be the
	 * newest
	 */
	public static Ruling settle(List<Submission> read, Function<List<Submission>, Optional<Submission>> chosen) {
		Map<String, List<Submission>> groups = new LinkedHashMap<>();
		List<Submission> settled = new ArrayList<>();
		for (Submission submission : read) {
			if (submission.is(SubmissionState.LOADED)) {
				String key = submission.agency() + "/" + submission.form() + "/" + submission.period();
				groups.computeIfAbsent(key, (group) -> new ArrayList<>()).add(submission);
			}
			else {
				settled.add(submission);
			}
		}
		List<List<Submission>> undecided = new ArrayList<>();
		for (List<Submission> group : groups.values()) {
			group.sort(Comparator.comparing(Submission::path));
			if (isDecided(group)) {
				List<Submission> all = List.copyOf(group);
				group.sort(Comparator.comparingLong((submission) -> rank(submission, all)));
				settled.addAll(inOrder(group));
			}
			else if (chosen.apply(group).isPresent()) {
				Submission newest = chosen.apply(group).orElseThrow();
				group.remove(newest);
				group.add(newest);
				settled.addAll(inOrder(group));
			}
			else {
				List<Submission> waiting = group.stream()
					.map((submission) -> submission.as(SubmissionState.WAITING, 0))
					.toList();
				settled.addAll(waiting);
				undecided.add(waiting);
			}
		}
		settled.sort(Comparator.comparing(Submission::path).thenComparing(Submission::form));
		return new Ruling(settled, undecided);
	}

	/** The last one rules. */
	private static List<Submission> inOrder(List<Submission> group) {
		List<Submission> revisions = new ArrayList<>();
		for (int i = 0; i < group.size(); i++) {
			boolean newest = i == group.size() - 1;
			revisions.add(group.get(i).as(newest ? SubmissionState.LOADED : SubmissionState.SUPERSEDED, i + 1));
		}
		return revisions;
	}

	/**
	 * Every pair must be told apart, and no three may contradict each other, or the order
	 * would depend on names.
	 */
	private static boolean isDecided(List<Submission> group) {
		for (Submission one : group) {
			for (Submission other : group) {
				int age = Integer.signum(age(one, other));
				if (!one.original().equals(other.original())
						&& (age == 0 || age != Long.compare(rank(one, group), rank(other, group)))) {
					return false;
				}
			}
		}
		return true;
	}

	/** How many of the group are older. */
	private static long rank(Submission submission, List<Submission> group) {
		return group.stream().filter((other) -> age(submission, other) > 0).count();
	}

	/** Negative where the first is the older one, zero where nothing tells. */
	private static int age(Submission one, Submission other) {
		int arrival = compare(one.arrived(), other.arrived());
		if (arrival != 0) {
			return arrival;
		}
		int mark = Integer.compare(mark(one), mark(other));
		return (mark != 0) ? mark : compare(one.modified(), other.modified());
	}

	private static <T extends Comparable<? super T>> int compare(@Nullable T one, @Nullable T other) {
		return (one == null || other == null) ? 0 : one.compareTo(other);
	}

	private static int mark(Submission submission) {
		String name = submission.path().substring(submission.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		Matcher matcher = MARK.matcher(name);
		if (!matcher.find()) {
			return 0;
		}
		return matcher.group(1).isEmpty() ? 1
				: Integer.parseInt(matcher.group(1).substring(0, Math.min(matcher.group(1).length(), 4)));
	}

}
