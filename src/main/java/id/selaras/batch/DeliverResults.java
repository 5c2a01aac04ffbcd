package id.selaras.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.deliver.FindingsTable;
import id.selaras.deliver.Manifest;
import id.selaras.finding.Finding;
import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;
import id.selaras.receive.Originals;
import id.selaras.report.ReportDefinition;
import id.selaras.sheet.CsvText;
import id.selaras.store.Documents;
import id.selaras.store.Failpoint;
import id.selaras.store.Findings;
import id.selaras.store.Outbox;
import id.selaras.store.Questions;
import id.selaras.store.Result;
import id.selaras.store.Results;
import id.selaras.store.Scope;
import id.selaras.store.StoredFinding;
import id.selaras.store.StoredQuestion;
import id.selaras.store.Submissions;

/** Step {@code deliver}: findings and manifest of each regency and period. */
final class DeliverResults {

	private static final String FINDINGS = "temuan.csv";

	/** Of what figures the files of a closed period tell. */
	private static final String TOLD = "told";

	private final Night night;

	private final Documents documents;

	private final Findings findings;

	private final Questions questions;

	private final Results results;

	private final OutFolder out;

	private final WriteCorrections corrections;

	private final WriteDataPackage data;

	private final WriteFindingLists lists;

	private final PlanMail mail;

	DeliverResults(Night night, Documents documents, Findings findings, Questions questions, Results results,
			OutFolder out, WriteCorrections corrections, WriteDataPackage data, WriteFindingLists lists,
			PlanMail mail) {
		this.night = night;
		this.documents = documents;
		this.findings = findings;
		this.questions = questions;
		this.results = results;
		this.out = out;
		this.corrections = corrections;
		this.data = data;
		this.lists = lists;
		this.mail = mail;
	}

	/**
	 * Writes what changed for a regency; gives the number of files. One that is too much
	 * for us is our failure; the others go on.
	 */
	int deliver(RegencyWork work) {
		try {
			return work.periods().stream().mapToInt((period) -> deliver(work, period)).sum()
					+ work.past().stream().mapToInt((period) -> tellMore(work, period)).sum();
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			this.night.fail("deliver", work.code(), Failure.Responsible.SELARAS,
					Night.ourMistake(new Text("tidak semua berkas dibuat", "not all files were made"), ex));
			return 0;
		}
	}

	/** What came after the release of a closed period; nobody gets mail about it. */
	private int tellMore(RegencyWork work, Period period) {
		String figures = this.documents.fingerprint(work.code(), AssessRegencies.KIND, period.toString()).orElse("");
		boolean told = this.results.find(work.code(), period, TOLD, TOLD)
			.filter((result) -> result.fingerprint().equals(figures))
			.isPresent();
		if (told || figures.isEmpty() || work.lock(period).isEmpty()) {
			return 0;
		}
		int written = deliver(work, period);
		this.results.put(work.code(), new Result(period, TOLD, TOLD, figures, ""));
		return written;
	}

	private int deliver(RegencyWork work, Period period) {
		int beside = this.corrections.write(work, period) + this.data.write(work, period);
		Path folder = OutFolder.folder(work, period.toString());
		byte[] table = table(work, period);
		int written = this.out.write(folder.resolve(FINDINGS), table) ? 1 : 0;
		List<Manifest.Entry> entries = new ArrayList<>();
		entries.add(new Manifest.Entry(FINDINGS, Fingerprint.of(table), "Temuan dan pertanyaan", ""));
		Map<String, String> titles = titles(work);
		for (Result made : DueReports.made(this.results, work, period)) {
			entries.add(new Manifest.Entry(made.key(), made.output(),
					titles.getOrDefault(Edition.withoutEnding(made.key()), ""), made.fingerprint()));
		}
		this.corrections.made(work, period)
			.forEach((copy) -> entries
				.add(new Manifest.Entry(copy.key(), copy.output(), "Catatan perbaikan", copy.fingerprint())));
		this.data.made(work, period)
			.forEach((file) -> entries.add(new Manifest.Entry(file.key(), file.output(), "Paket data", "")));
		written += this.lists.write(work, period, entries);
		if (work.periods().contains(period)) {
			this.mail.plan(work, period, entries);
		}
		Manifest manifest = new Manifest(work.code(), period.toString(), !work.mayLeave(period), entries);
		Failpoint.MANIFEST_DUE.visit();
		byte[] json = Json.pretty(manifest).getBytes(StandardCharsets.UTF_8);
		return beside + written + (this.out.write(folder.resolve("manifest.json"), json) ? 1 : 0);
	}

	/** Titles of all that may have been made, by path without ending. */
	private Map<String, String> titles(RegencyWork work) {
		Map<String, String> titles = new HashMap<>();
		for (ReportDefinition definition : this.night.definitions().reports()) {
			Edition.of(definition, work.home().agencies())
				.forEach((edition) -> titles.put(Edition.withoutEnding(edition.path()), edition.title()));
		}
		return titles;
	}

	private byte[] table(RegencyWork work, Period period) {
		Scope scope = Scope.ofPeriod(period);
		List<Finding> found = this.findings.of(work.code(), scope).stream().map(StoredFinding::finding).toList();
		List<Question> open = this.questions.of(work.code(), scope).stream().map(StoredQuestion::question).toList();
		return CsvText.of(FindingsTable.HEADER, FindingsTable.rows(work.code(), found, open))
			.getBytes(StandardCharsets.UTF_8);
	}

}
