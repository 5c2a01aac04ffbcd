package id.selaras.receive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionsTest {

	@Test
	void laterArrivalRules() {
		assertThat(settled(form("2024-01-29/b.xlsx", "b", null), form("2024-01-19/a.xlsx", "a", null)))
			.containsExactly("2024-01-19/a.xlsx SUPERSEDED 1", "2024-01-29/b.xlsx LOADED 2");
	}

	@Test
	void laterArrivalRulesOverRevisionMarkAndModifiedDate() {
		assertThat(settled(form("2024-01-19/e81 revisi 2.xlsx", "a", "2024-01-30"),
				form("2024-01-29/e81.xlsx", "b", "2024-01-02")))
			.containsExactly("2024-01-19/e81 revisi 2.xlsx SUPERSEDED 1", "2024-01-29/e81.xlsx LOADED 2");
	}

	@Test
	void onTheSameDayTheRevisionMarkTells() {
		assertThat(settled(form("2024-01-19/e81 (perbaikan).xlsx", "b", "2024-01-01"),
				form("2024-01-19/e81.xlsx", "a", "2024-01-18"), form("2024-01-19/e81 revisi 3.xlsx", "c", null)))
			.containsExactly("2024-01-19/e81 (perbaikan).xlsx SUPERSEDED 2", "2024-01-19/e81 revisi 3.xlsx LOADED 3",
					"2024-01-19/e81.xlsx SUPERSEDED 1");
	}

	@Test
	void whereOneDayIsUnknownTheRevisionMarkTells() {
		assertThat(settled(form("2024-01-29/e81.xlsx", "a", null), form("e81_rev2.xlsx", "b", null)))
			.containsExactly("2024-01-29/e81.xlsx SUPERSEDED 1", "e81_rev2.xlsx LOADED 2");
	}

	@Test
	void thenTheModifiedDateTells() {
		assertThat(settled(form("baru.xlsx", "b", "2024-01-18"), form("lama.xlsx", "a", "2024-01-30")))
			.containsExactly("baru.xlsx SUPERSEDED 1", "lama.xlsx LOADED 2");
	}

	@Test
	void elseNobodyKnowsAndAllWait() {
		Ruling ruling = Revisions.settle(
				List.of(form("2024-01-19/a.xlsx", "a", null), form("2024-01-19/b.xlsx", "b", "2024-01-18")),
				RevisionsTest::nobodyKnows);
		assertThat(ruling.submissions()).extracting(Submission::state)
			.containsExactly(SubmissionState.WAITING, SubmissionState.WAITING);
		assertThat(ruling.undecided()).singleElement()
			.satisfies((group) -> assertThat(group).extracting(Submission::path)
				.containsExactly("2024-01-19/a.xlsx", "2024-01-19/b.xlsx"));
	}

	@Test
	void whoWasAskedKnows() {
		Submission older = form("a.xlsx", "a", null);
		Submission newer = form("b.xlsx", "b", null);
		Ruling ruling = Revisions.settle(List.of(newer, older), (group) -> Optional.of(group.get(0)));
		assertThat(ruling.undecided()).isEmpty();
		assertThat(ruling.submissions()).containsExactly(older.as(SubmissionState.LOADED, 2),
				newer.as(SubmissionState.SUPERSEDED, 1));
	}

	@Test
	void threeThatContradictEachOtherWait() {
		Ruling ruling = Revisions.settle(List.of(form("2024-01-29/e81 rev1.xlsx", "a", null),
				form("e81 rev2.xlsx", "b", null), form("2024-01-19/e81 rev3.xlsx", "c", null)),
				RevisionsTest::nobodyKnows);
		assertThat(ruling.undecided()).singleElement().satisfies((group) -> assertThat(group).hasSize(3));
	}

	@Test
	void sameBytesAtTwoPathsAreNoDoubt() {
		Ruling ruling = Revisions.settle(List.of(form("a.xlsx", "same", null), form("b.xlsx", "same", null)),
				RevisionsTest::nobodyKnows);
		assertThat(ruling.undecided()).isEmpty();
		assertThat(ruling.submissions()).extracting(Submission::state)
			.containsExactlyInAnyOrder(SubmissionState.LOADED, SubmissionState.SUPERSEDED);
	}

	@Test
	void theNewestBytesAgainChangeNothing() {
		Submission older = form("2024-01-20/a.xlsx", "old", null);
		Submission newest = form("2024-01-25/a.xlsx", "new", null);
		assertThat(again(older, newest, "new", "2024-02-05/a.xlsx", "a.xlsx").submissions())
			.isEqualTo(Revisions.settle(List.of(older, newest), RevisionsTest::nobodyKnows).submissions());
	}

	@Test
	void bytesOfAnOlderRevisionAgainAreAskedAbout() {
		Submission older = form("2024-01-20/a.xlsx", "old", null);
		Submission newest = form("2024-01-25/a.xlsx", "new", null);
		for (String place : List.of("2024-02-05/a.xlsx", "2024-01-25/b.xlsx", "a.xlsx")) {
			Ruling ruling = again(older, newest, "old", place);
			assertThat(ruling.submissions()).extracting(Submission::state)
				.containsExactly(SubmissionState.WAITING, SubmissionState.WAITING);
			assertThat(ruling.undecided()).singleElement()
				.satisfies((group) -> assertThat(group).extracting(Submission::path)
					.containsExactlyInAnyOrder("2024-01-20/a.xlsx", "2024-01-25/a.xlsx", place));
		}
		assertThat(again(older, newest, "old", "2024-01-22/a.xlsx").undecided()).isEmpty();
	}

	@Test
	void whoWasAskedMaySayThatTheOlderRevisionRulesAgain() {
		Submission older = form("2024-01-20/a.xlsx", "old", null);
		Submission newest = form("2024-01-25/a.xlsx", "new", null);
		Ruling ruling = Revisions.settle(List.of(older, newest),
				(submission) -> places(submission, "old", "2024-02-05/a.xlsx"),
				(group) -> group.stream().filter((it) -> it.path().startsWith("2024-02-05")).findFirst());
		assertThat(ruling.undecided()).isEmpty();
		assertThat(ruling.submissions()).extracting((it) -> it.path() + " " + it.state())
			.containsExactly("2024-01-20/a.xlsx LOADED", "2024-01-25/a.xlsx SUPERSEDED");
	}

	private static Ruling again(Submission older, Submission newest, String original, String... places) {
		return Revisions.settle(List.of(older, newest), (submission) -> places(submission, original, places),
				RevisionsTest::nobodyKnows);
	}

	private static List<Sighting> places(Submission submission, String original, String... places) {
		return !submission.original().equals(original) ? List.of()
				: Arrays.stream(places)
					.map((path) -> new Sighting("92.02", path, original, 1, ArrivalDay.of(path)))
					.toList();
	}

	@Test
	void otherAgenciesFormsAndPeriodsDoNotCompete() {
		Submission one = form("a.xlsx", "a", null);
		Submission otherAgency = new Submission("92.02", "b", "b.xlsx", "dinkes", "e81", one.period(),
				SubmissionState.LOADED, 0, null, null, 3);
		Submission otherForm = new Submission("92.02", "c", "c.xlsx", "disdik", "quick-win", one.period(),
				SubmissionState.LOADED, 0, null, null, 3);
		Submission otherPeriod = new Submission("92.02", "d", "d.xlsx", "disdik", "e81", new Period(2023, 3),
				SubmissionState.LOADED, 0, null, null, 3);
		assertThat(settled(one, otherAgency, otherForm, otherPeriod)).containsExactly("a.xlsx LOADED 1",
				"b.xlsx LOADED 1", "c.xlsx LOADED 1", "d.xlsx LOADED 1");
	}

	@Test
	void waitingAndRefusedStayAsTheyAre() {
		assertThat(settled(form("a.xlsx", "a", null), form("b.xlsx", "b", null).as(SubmissionState.REFUSED, 0),
				form("c.xlsx", "c", null).as(SubmissionState.WAITING, 0)))
			.containsExactly("a.xlsx LOADED 1", "b.xlsx REFUSED 0", "c.xlsx WAITING 0");
	}

	@Test
	void orderOfReadingDoesNotMatter() {
		Submission first = form("2024-01-19/a.xlsx", "a", null);
		Submission second = form("2024-01-29/b.xlsx", "b", null);
		assertThat(settled(first, second)).isEqualTo(settled(second, first));
	}

	private static Optional<Submission> nobodyKnows(List<Submission> group) {
		return Optional.empty();
	}

	private static List<String> settled(Submission... read) {
		return Revisions.settle(Arrays.asList(read), RevisionsTest::nobodyKnows)
			.submissions()
			.stream()
			.map((it) -> it.path() + " " + it.state() + " " + it.revision())
			.toList();
	}

	private static Submission form(String path, String original, @Nullable String modified) {
		return new Submission("92.02", original, path, "disdik", "e81", new Period(2023, 4), SubmissionState.LOADED, 0,
				ArrivalDay.of(path), (modified == null) ? null : LocalDate.parse(modified), 3);
	}

}
