package id.selaras.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.receive.Originals;
import id.selaras.report.ReportFailure;
import id.selaras.report.ReportRenderer;
import id.selaras.report.ReportSource;
import id.selaras.store.Outbox;
import id.selaras.store.Result;
import id.selaras.store.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Step {@code report}, item: one report of one regency or agency. The date on it is that
 * of the run that first made this content, so that it stays the same tomorrow, also where
 * something is edited that the report does not show.
 */
final class RenderReports implements ItemProcessor<ReportTask, RenderReports.Done>, ItemWriter<RenderReports.Done> {

	private final Night night;

	private final ReportSources sources;

	private final Results results;

	private final Outbox outbox;

	private final OutFolder out;

	private final Originals originals;

	private final ReportRenderer renderer;

	/** Regency and period of reports that could not be made. */
	private final Set<String> failed = new HashSet<>();

	/** A task that leaves these files, or none. */
	record Done(ReportTask task, List<RenderedFile> files) {
	}

	RenderReports(Night night, ReportSources sources, Results results, Outbox outbox, OutFolder out,
			Originals originals, ReportRenderer renderer) {
		this.night = night;
		this.sources = sources;
		this.results = results;
		this.outbox = outbox;
		this.out = out;
		this.originals = originals;
		this.renderer = renderer;
	}

	@Override
	public @Nullable Done process(ReportTask task) {
		if (task instanceof ReportTask.Make make) {
			return make(make);
		}
		if (task instanceof ReportTask.Seal seal) {
			if (!this.failed.contains(period(seal))) {
				put(seal, DueReports.SEAL, DueReports.SEAL, seal.fingerprint(), "");
			}
			return null;
		}
		if (task instanceof ReportTask.Restore restore) {
			return new Done(task, List.of(new RenderedFile(restore.path(), this.originals.open(restore.sha256()))));
		}
		return new Done(task, List.of());
	}

	/** The files of reports as they go out; those that fail are missing. */
	SortedMap<String, byte[]> files(List<ReportTask.Make> all) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (ReportTask.Make make : all) {
			Done done = make(make);
			if (done != null) {
				done.files().forEach((file) -> files.put(file.path(), file.bytes()));
			}
		}
		return files;
	}

	private @Nullable Done make(ReportTask.Make make) {
		LocalDate before = make.before();
		if (before != null) {
			Done same = made(make.on(before));
			if (same == null || isKnown(make, same.files())) {
				return same;
			}
		}
		return made(make);
	}

	/** Whether these were made last, or sent last: whoever has them has this content. */
	private boolean isKnown(ReportTask.Make make, List<RenderedFile> files) {
		Set<String> known = new HashSet<>();
		DueReports.made(this.results, make.work(), make.period())
			.forEach((made) -> known.add(made.key() + " " + made.output()));
		this.outbox.sent(make.work().code(), make.period())
			.values()
			.forEach((sent) -> sent.files().forEach((path, sha256) -> known.add(path + " " + sha256)));
		return files.stream().allMatch((file) -> known.contains(file.path() + " " + Fingerprint.of(file.bytes())));
	}

	private @Nullable Done made(ReportTask.Make make) {
		Optional<ReportSource> source = this.sources.of(make.work(), make.period(), make.date());
		if (source.isEmpty()) {
			fail(make, new Text("tidak ada RPJMD yang berlaku untuk tahun " + make.period().year(),
					"no plan rules the year " + make.period().year()));
			return null;
		}
		try {
			return new Done(make, files(make.edition(), source.get()));
		}
		catch (ReportFailure ex) {
			fail(make, ex.text());
			return null;
		}
	}

	private List<RenderedFile> files(Edition edition, ReportSource source) {
		ReportSource shown = edition.agency().map(source::of).orElse(source);
		List<RenderedFile> files = new ArrayList<>();
		files.add(new RenderedFile(edition.path(), this.renderer.render(edition.definition(), shown)));
		this.renderer.workbook(edition.definition(), shown)
			.ifPresent((bytes) -> files.add(new RenderedFile(Edition.withoutEnding(edition.path()) + ".xlsx", bytes)));
		return files;
	}

	private void fail(ReportTask.Make make, Text why) {
		String file = make.edition().path();
		this.failed.add(period(make));
		this.night.fail("report", make.work().code(), Failure.Responsible.OPERATOR,
				new Text(file + " tidak dibuat: " + why.indonesian(), file + " was not made: " + why.english()));
	}

	private static String period(ReportTask task) {
		return task.work().code() + "/" + task.period();
	}

	@Override
	public void write(Chunk<? extends Done> chunk) {
		for (Done done : chunk) {
			if (done.task() instanceof ReportTask.Make make) {
				write(make, done.files());
			}
			else if (done.task() instanceof ReportTask.Restore restore) {
				this.out.write(OutFolder.folder(restore.work(), restore.period().toString()).resolve(restore.path()),
						done.files().get(0).bytes());
				put(restore, DueReports.KIND, restore.path(), restore.sha256(), restore.sha256());
			}
			else if (done.task() instanceof ReportTask.Remove remove) {
				remove(remove, remove.path());
			}
		}
	}

	private void write(ReportTask.Make make, List<RenderedFile> files) {
		Path folder = OutFolder.folder(make.work(), make.period().toString());
		Set<String> paths = new HashSet<>();
		put(make, DueReports.DATE, make.dateKey(), make.fingerprint(), make.date().toString());
		for (RenderedFile file : files) {
			this.out.write(folder.resolve(file.path()), file.bytes());
			put(make, DueReports.KIND, file.path(), make.fingerprint(), Fingerprint.of(file.bytes()));
			paths.add(file.path());
		}
		DueReports.made(this.results, make.work(), make.period())
			.stream()
			.map(Result::key)
			.filter((path) -> make.edition().has(path) && !paths.contains(path))
			.forEach((path) -> remove(make, path));
	}

	private void remove(ReportTask task, String path) {
		this.out.delete(OutFolder.folder(task.work(), task.period().toString()).resolve(path));
		this.results.remove(task.work().code(), task.period(), DueReports.KIND, path);
	}

	private void put(ReportTask task, String kind, String key, String fingerprint, String output) {
		this.results.put(task.work().code(), new Result(task.period(), kind, key, fingerprint, output));
	}

}
