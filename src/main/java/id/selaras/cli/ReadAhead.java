package id.selaras.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import id.selaras.home.JobsFolder;
import id.selaras.normalise.NationalCodes;
import id.selaras.normalise.RegencyNames;
import id.selaras.normalise.Vocabulary;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;

/**
 * What a check needs before it can open a file, read by threads of their own, also while
 * the command line is still being understood: one small file is to be answered within a
 * second.
 */
final class ReadAhead {

	private final CompletableFuture<JobsFolder> jobs;

	private final CompletableFuture<FormReader> reader;

	private final CompletableFuture<Vocabulary> vocabulary;

	private ReadAhead(Supplier<JobsFolder> folder) {
		this.jobs = CompletableFuture.supplyAsync(folder);
		this.reader = this.jobs
			.thenApplyAsync((opened) -> new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), opened.forms()));
		this.vocabulary = this.jobs.thenApplyAsync((opened) -> opened.vocabulary(opened.scales()));
	}

	/** Begins to read this folder, and the lists that come with Selaras. */
	static ReadAhead of(Supplier<JobsFolder> folder) {
		ReadAhead begun = new ReadAhead(folder);
		// what goes wrong there is told to whoever asks for the lists
		Thread lists = new Thread(() -> {
			RegencyNames.load();
			NationalCodes.load();
		}, "lists");
		lists.setDaemon(true);
		lists.start();
		return begun;
	}

	JobsFolder jobs() {
		return ready(this.jobs);
	}

	FormReader reader() {
		return ready(this.reader);
	}

	Vocabulary vocabulary() {
		return ready(this.vocabulary);
	}

	/** What went wrong there is said as if it had gone wrong here. */
	private static <T> T ready(CompletableFuture<T> begun) {
		try {
			return begun.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
