package id.selaras.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.deliver.FindingsTable;
import id.selaras.deliver.Manifest;
import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Severity;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.sheet.CsvText;
import id.selaras.store.Findings;
import id.selaras.store.Result;
import id.selaras.store.Results;
import id.selaras.store.Scope;
import id.selaras.store.StoredFinding;
import id.selaras.store.Submissions;

/**
 * Gives each agency a list of its own findings beside its marked workbooks:
 * {@code perbaikan/<agency>/temuan.csv}. Nothing of another agency stands in it.
 */
final class WriteFindingLists {

	private static final String KIND = "finding-list";

	private static final String NAME = "temuan.csv";

	private final Submissions submissions;

	private final Findings findings;

	private final Results results;

	private final OutFolder out;

	WriteFindingLists(Submissions submissions, Findings findings, Results results, OutFolder out) {
		this.submissions = submissions;
		this.findings = findings;
		this.results = results;
		this.out = out;
	}

	/**
	 * Writes what changed and adds all lists to the entries; gives the number written.
	 */
	int write(RegencyWork work, Period period, List<Manifest.Entry> entries) {
		Map<String, List<Finding>> lists = new TreeMap<>();
		Map<String, String> owners = owners(work, entries);
		if (!owners.isEmpty()) {
			for (StoredFinding stored : this.findings.of(work.code(), Scope.ofPeriod(period))) {
				Finding finding = stored.finding();
				String folder = owners.get(finding.location().original());
				if (folder != null && finding.severity() != Severity.INFO) {
					lists.computeIfAbsent(folder, (key) -> new ArrayList<>()).add(finding);
				}
			}
		}
		int written = 0;
		Set<String> kept = new HashSet<>();
		for (Map.Entry<String, List<Finding>> list : lists.entrySet()) {
			String key = list.getKey() + NAME;
			byte[] csv = CsvText.of(FindingsTable.HEADER, FindingsTable.rows(work.code(), list.getValue(), List.of()))
				.getBytes(StandardCharsets.UTF_8);
			String sha256 = Fingerprint.of(csv);
			kept.add(key);
			entries.add(new Manifest.Entry(key, sha256, "Temuan perangkat daerah", ""));
			if (this.out.write(OutFolder.folder(work, period.toString()).resolve(key), csv)) {
				this.results.put(work.code(), new Result(period, KIND, key, sha256, sha256));
				written++;
			}
		}
		removeOthers(work, period, kept);
		return written;
	}

	/** The folder of each original that has marked copies and a single owner. */
	private Map<String, String> owners(RegencyWork work, List<Manifest.Entry> entries) {
		Set<String> folders = entries.stream()
			.filter((entry) -> entry.path().startsWith(WriteCorrections.FOLDER + "/"))
			.map((entry) -> entry.path().substring(0, entry.path().lastIndexOf('/') + 1))
			.collect(Collectors.toSet());
		Map<String, Set<String>> agencies = folders.isEmpty() ? Map.of()
				: this.submissions.all(work.code())
					.stream()
					.collect(Collectors.groupingBy(Submission::original,
							Collectors.mapping(Submission::agency, Collectors.toSet())));
		Map<String, String> owners = new TreeMap<>();
		agencies.forEach((original, those) -> {
			String folder = WriteCorrections.FOLDER + "/" + String.join("+", those) + "/";
			if (folders.contains(folder)) {
				owners.put(original, folder);
			}
		});
		return owners;
	}

	private void removeOthers(RegencyWork work, Period period, Set<String> kept) {
		for (Result result : this.results.all(work.code(), period)) {
			if (result.kind().equals(KIND) && !kept.contains(result.key())) {
				this.out.delete(OutFolder.folder(work, period.toString()).resolve(result.key()));
				this.results.remove(work.code(), period, KIND, result.key());
			}
		}
	}

}
