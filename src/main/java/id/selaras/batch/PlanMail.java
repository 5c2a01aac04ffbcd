package id.selaras.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.deliver.Basis;
import id.selaras.deliver.Enclosure;
import id.selaras.deliver.Imprint;
import id.selaras.deliver.Mailing;
import id.selaras.deliver.Manifest;
import id.selaras.deliver.Message;
import id.selaras.deliver.Occasion;
import id.selaras.deliver.Recipient;
import id.selaras.deliver.Share;
import id.selaras.deliver.WhoGetsWhat;
import id.selaras.home.Json;
import id.selaras.home.MailSettings;
import id.selaras.plan.Agency;
import id.selaras.plan.Corrections;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.report.ReportDefinition;
import id.selaras.store.Failpoint;
import id.selaras.store.Outbox;
import id.selaras.store.PeriodRelease;
import id.selaras.store.Results;
import id.selaras.store.Submissions;
import org.jspecify.annotations.Nullable;

/**
 * Puts into the outbox what is due, once a period may leave the house; corrections may
 * before.
 */
final class PlanMail {

	static final String FOLDER = "kirim";

	private static final int SHOWN = 12;

	private final Night night;

	private final Submissions submissions;

	private final Outbox outbox;

	private final Results results;

	private final OutFolder out;

	PlanMail(Night night, Submissions submissions, Outbox outbox, Results results, OutFolder out) {
		this.night = night;
		this.submissions = submissions;
		this.outbox = outbox;
		this.results = results;
		this.out = out;
	}

	void plan(RegencyWork work, Period period, List<Manifest.Entry> entries) {
		List<Message> due = new ArrayList<>();
		if (work.mayLeave(period) || work.home().regency().corrections() == Corrections.AT_ONCE) {
			Occasion occasion = occasion(work, period);
			due.addAll(Mailing.due(occasion, shares(work, period, leaving(work, period, entries)),
					this.outbox.sent(work.code(), period), limit()));
			due.forEach((message) -> layOut(work, occasion, message));
		}
		this.outbox.plan(work.code(), period, due);
	}

	/** Before the release nothing but what agencies must mend. */
	private static List<Manifest.Entry> leaving(RegencyWork work, Period period, List<Manifest.Entry> entries) {
		return work.mayLeave(period) ? entries
				: entries.stream().filter((entry) -> entry.path().startsWith(WriteCorrections.FOLDER + "/")).toList();
	}

	private long limit() {
		return Optional.ofNullable(this.night.definitions().nightly().mail())
			.map(MailSettings::attachmentLimit)
			.orElse(MailSettings.USUAL_LIMIT);
	}

	private static Occasion occasion(RegencyWork work, Period period) {
		PeriodRelease release = work.lock(period).map(Lock::release).orElse(null);
		String folder = FOLDER + "/" + work.folderName() + "/" + period;
		return new Occasion(work.home().regency(), period, (release == null) ? null : release.by(),
				(release == null) ? null : release.day(), folder, !work.mayLeave(period));
	}

	private List<Share> shares(RegencyWork work, Period period, List<Manifest.Entry> entries) {
		WhoGetsWhat who = this.night.whoGetsWhat(work);
		Map<String, List<Basis>> basis = basis(work, period);
		List<Basis> all = basis.values().stream().flatMap(List::stream).toList();
		List<Enclosure> reports = new ArrayList<>();
		Map<String, List<Enclosure>> corrections = new TreeMap<>();
		Map<String, Edition> editions = editions(work);
		for (Manifest.Entry entry : entries) {
			Edition edition = editions.get(Edition.withoutEnding(entry.path()));
			String owner = entry.path().startsWith(WriteCorrections.FOLDER + "/") ? corrected(entry.path())
					: (edition == null) ? null : edition.agency().map(Agency::code).orElse("");
			if (owner != null) {
				List<Enclosure> files = owner.isEmpty() ? reports
						: corrections.computeIfAbsent(owner, (code) -> new ArrayList<>());
				files.add(enclosure(work, period, entry, edition));
			}
		}
		List<Share> shares = new ArrayList<>();
		who.ofReports().forEach((recipient) -> shares.add(new Share(recipient, reports, all)));
		for (Recipient recipient : who.ofCorrections()) {
			shares.add(new Share(recipient, corrections.getOrDefault(recipient.id(), List.of()),
					basis.getOrDefault(recipient.id(), List.of())));
		}
		return shares;
	}

	/** All that could be made, by their paths without ending. */
	private Map<String, Edition> editions(RegencyWork work) {
		Map<String, Edition> editions = new TreeMap<>();
		for (ReportDefinition definition : this.night.definitions().reports()) {
			Edition.of(definition, work.home().agencies())
				.forEach((edition) -> editions.put(Edition.withoutEnding(edition.path()), edition));
		}
		return editions;
	}

	/** The agency of a marked workbook; of one that several share nobody gets it. */
	private static @Nullable String corrected(String path) {
		int folder = path.indexOf('/');
		String agency = path.substring(folder + 1, path.indexOf('/', folder + 1));
		return agency.equals(WriteCorrections.SHARED) ? null : agency;
	}

	private Enclosure enclosure(RegencyWork work, Period period, Manifest.Entry entry, @Nullable Edition edition) {
		long bytes = this.out.size(OutFolder.folder(work, period.toString()).resolve(entry.path()));
		Imprint imprint = (edition == null) ? null
				: this.results
					.find(work.code(), period, DueReports.DATE, ReportTask.Make.dateKey(work, period, edition))
					.map((made) -> new Imprint(edition.path(), made.fingerprint(), LocalDate.parse(made.output())))
					.orElse(null);
		return new Enclosure(entry.path(), entry.sha256(), entry.title(), bytes, true, imprint);
	}

	/** The forms in force by agency. */
	private Map<String, List<Basis>> basis(RegencyWork work, Period period) {
		Map<String, String> labels = work.home()
			.agencies()
			.stream()
			.collect(Collectors.toMap(Agency::code, Agency::label, (one, other) -> one));
		Map<String, List<Basis>> basis = new TreeMap<>();
		for (Submission submission : this.submissions.all(work.code())) {
			if (submission.is(SubmissionState.LOADED) && period.equals(submission.period())) {
				String form = this.night.definitions().formNames().getOrDefault(submission.form(), submission.form());
				String label = labels.getOrDefault(submission.agency(), submission.agency());
				basis.computeIfAbsent(submission.agency(), (code) -> new ArrayList<>())
					.add(new Basis(label + " (" + form + ")", submission.original().substring(0, SHOWN)));
			}
		}
		return basis;
	}

	/** What is too large to be attached lies in a folder of its own, with a manifest. */
	private void layOut(RegencyWork work, Occasion occasion, Message message) {
		List<Enclosure> large = message.enclosures().stream().filter((file) -> !file.attached()).toList();
		if (large.isEmpty()) {
			return;
		}
		Path folder = Path.of(occasion.folder()).resolve(message.recipient().folderName());
		Path from = OutFolder.folder(work, message.period().toString());
		List<Manifest.Entry> entries = new ArrayList<>();
		for (Enclosure file : large) {
			this.out.bytes(from.resolve(file.path()), file.sha256()).ifPresent((bytes) -> {
				this.out.write(folder.resolve(file.fileName()), bytes);
				entries.add(new Manifest.Entry(file.fileName(), file.sha256(), file.title(), message.key()));
			});
		}
		Manifest manifest = new Manifest(work.code(), message.period().toString(), false, entries);
		this.out.write(folder.resolve("manifest.json"), Json.pretty(manifest).getBytes(StandardCharsets.UTF_8));
		Failpoint.MESSAGE_LAID_OUT.visit();
	}

}
