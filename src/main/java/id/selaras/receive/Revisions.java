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
		return settle(read, (submission) -> List.of(), chosen);
	}

	/**
	 * Settles state and revision.
	 * @param read submissions as read, each at the first place of its bytes
	 * @param places all where the bytes of a submission lie: those of an older revision
	 * that came once more may be meant to rule again
	 * @param chosen the one of a group, sorted by path, that someone said to be the
	 * newest
	 */
	public static Ruling settle(List<Submission> read, Function<Submission, List<Sighting>> places,
			Function<List<Submission>, Optional<Submission>> chosen) {
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
			List<Submission> offered = new ArrayList<>(group);
			boolean decided = isDecided(group);
			if (decided) {
				List<Submission> all = List.copyOf(group);
				group.sort(Comparator.comparingLong((submission) -> rank(submission, all)));
				offered.addAll(cameAgain(group, places));
				offered.sort(Comparator.comparing(Submission::path));
			}
			if (decided && offered.size() == group.size()) {
				settled.addAll(inOrder(group));
				continue;
			}
			chosen.apply(offered)
				.ifPresentOrElse((newest) -> settled.addAll(inOrder(last(newest.original(), group))), () -> {
					settled.addAll(waiting(group));
					undecided.add(waiting(offered));
				});
		}
		settled.sort(Comparator.comparing(Submission::path).thenComparing(Submission::form));
		return new Ruling(settled, undecided);
	}

	/** Bytes of older revisions at places that are not surely older than the newest. */
	private static List<Submission> cameAgain(List<Submission> inOrder, Function<Submission, List<Sighting>> places) {
		Submission newest = inOrder.get(inOrder.size() - 1);
		List<Submission> again = new ArrayList<>();
		for (Submission older : inOrder) {
			if (!older.original().equals(newest.original())) {
				places.apply(older)
					.stream()
					.filter((place) -> !place.path().equals(older.path()))
					.map(older::at)
					.filter((copy) -> age(copy, newest) >= 0)
					.forEach(again::add);
			}
		}
		return again;
	}

	/** The group with the submissions of one file behind all others. */
	private static List<Submission> last(String original, List<Submission> group) {
		return group.stream()
			.sorted(Comparator.comparing((Submission submission) -> submission.original().equals(original)))
			.toList();
	}

	private static List<Submission> waiting(List<Submission> group) {
		return group.stream().map((submission) -> submission.as(SubmissionState.WAITING, 0)).toList();
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
