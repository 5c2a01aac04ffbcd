package id.selaras.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.deliver.CorrectionList;
import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.plan.Period;
import id.selaras.receive.Originals;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.sheet.Correction;
import id.selaras.sheet.MarkedCopy;
import id.selaras.store.Failpoint;
import id.selaras.store.Findings;
import id.selaras.store.Result;
import id.selaras.store.Results;
import id.selaras.store.Scope;
import id.selaras.store.StoredFinding;
import id.selaras.store.Submissions;

/**
 * Gives agencies their own workbooks back with the wrong cells marked:
 * {@code perbaikan/<agency>/<file>}. A copy of a file that is mended, or superseded, goes
 * away.
 */
final class WriteCorrections {

	static final String KIND = "marked-copy";

	static final String FOLDER = "perbaikan";

	/** Of a file that holds forms of several agencies: none of them owns it alone. */
	static final String SHARED = "bersama";

	private static final int HASH = 6;

	private final Originals originals;

	private final Submissions submissions;

	private final Findings findings;

	private final Results results;

	private final OutFolder out;

	WriteCorrections(Originals originals, Submissions submissions, Findings findings, Results results, OutFolder out) {
		this.originals = originals;
		this.submissions = submissions;
		this.findings = findings;
		this.results = results;
		this.out = out;
	}

	/** One file to mark: where its copy lies, but for the ending. */
	private record Due(String original, String folder, String name, List<Correction> corrections) {

		String fingerprint() {
			return Fingerprint.of(this.original, this.corrections.toString(), Release.fingerprint());
		}

	}

	/** Copies that lie there now. */
	List<Result> made(RegencyWork work, Period period) {
		return this.results.all(work.code(), period).stream().filter((result) -> result.kind().equals(KIND)).toList();
	}

	/** Paths of the copies that lie there now, by the SHA-256 of their originals. */
	SortedMap<String, String> copies(RegencyWork work, Period period) {
		Map<String, String> made = new HashMap<>();
		made(work, period).forEach((result) -> made.put(result.fingerprint(), result.key()));
		SortedMap<String, String> copies = new TreeMap<>();
		for (Due due : due(work, period)) {
			String path = made.get(due.fingerprint());
			if (path != null) {
				copies.put(due.original(), path);
			}
		}
		return copies;
	}

	/** Writes what changed; gives the number of files. */
	int write(RegencyWork work, Period period) {
		Path folder = OutFolder.folder(work, period.toString());
		Map<String, Result> before = new HashMap<>();
		made(work, period).forEach((result) -> before.put(result.fingerprint(), result));
		Set<String> kept = new HashSet<>();
		int written = 0;
		for (Due due : due(work, period)) {
			Result copy = before.get(due.fingerprint());
			if (copy == null || !isNamed(copy, due)
					|| !this.out.sha256(folder.resolve(copy.key())).equals(copy.output())) {
				copy = mark(work, period, due);
				written++;
			}
			kept.add(copy.key());
		}
		for (Result copy : before.values()) {
			if (!kept.contains(copy.key())) {
				this.out.delete(folder.resolve(copy.key()));
				Failpoint.COPY_REMOVED.visit();
				this.results.remove(work.code(), period, KIND, copy.key());
			}
		}
		return written;
	}

	private static boolean isNamed(Result copy, Due due) {
		return copy.key().startsWith(due.folder() + "/" + due.name() + ".");
	}

	private Result mark(RegencyWork work, Period period, Due due) {
		MarkedCopy copy = MarkedCopy.of(this.originals.open(due.original()), due.corrections());
		String key = due.folder() + "/" + due.name() + "." + copy.extension();
		Result result = new Result(period, KIND, key, due.fingerprint(), Fingerprint.of(copy.bytes()));
		this.out.write(OutFolder.folder(work, period.toString()).resolve(key), copy.bytes());
		this.results.put(work.code(), result);
		return result;
	}

	private List<Due> due(RegencyWork work, Period period) {
		Map<String, List<Submission>> current = this.submissions.all(work.code())
			.stream()
			.filter((submission) -> period.equals(submission.period()))
			.filter((submission) -> submission.is(SubmissionState.LOADED) || submission.is(SubmissionState.WAITING))
			.collect(Collectors.groupingBy(Submission::original, TreeMap::new, Collectors.toList()));
		Map<String, List<Finding>> findings = this.findings.of(work.code(), Scope.ofPeriod(period))
			.stream()
			.map(StoredFinding::finding)
			.collect(Collectors.groupingBy((finding) -> finding.location().original()));
		List<Due> due = new ArrayList<>();
		current.forEach((original, submissions) -> {
			List<Correction> corrections = CorrectionList.of(work.code(), findings.getOrDefault(original, List.of()));
			if (!corrections.isEmpty()) {
				due.add(new Due(original, folder(submissions), name(submissions.get(0).path()), corrections));
			}
		});
		return apart(due);
	}

	/** Two files of one name in one folder are told apart by their content. */
	private static List<Due> apart(List<Due> due) {
		Map<String, Long> times = due.stream()
			.collect(Collectors.groupingBy((it) -> it.folder() + "/" + it.name(), Collectors.counting()));
		return due.stream()
			.map((it) -> (times.getOrDefault(it.folder() + "/" + it.name(), 0L) == 1) ? it
					: new Due(it.original(), it.folder(), it.name() + "-" + it.original().substring(0, HASH),
							it.corrections()))
			.toList();
	}

	private static String folder(List<Submission> submissions) {
		Set<String> agencies = submissions.stream()
			.map(Submission::agency)
			.filter((agency) -> !agency.isEmpty())
			.collect(Collectors.toSet());
		return FOLDER + "/" + ((agencies.size() == 1) ? agencies.iterator().next() : SHARED);
	}

	private static String name(String path) {
		String file = path.substring(path.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		return (dot > 0) ? file.substring(0, dot) : file;
	}

}
