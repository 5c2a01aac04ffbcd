package id.selaras.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Places where a kill could hurt, so that tests can end the process exactly there. Off
 * unless the system property {@code selaras.failpoint} names one and which visit counts:
 * {@code journal-half:2}, or {@code any:17}.
 */
public enum Failpoint {

	/** Some tables of a migration are there, others not. */
	MIGRATION_HALF,
	/** All tables of a migration are there, its row in the history is not. */
	MIGRATION_APPLIED,
	/** An original lies in a temporary file, not forced to the disk. */
	ORIGINAL_WRITTEN,
	/** It is forced to the disk, under its temporary name. */
	ORIGINAL_FORCED,
	/** It has its name; its folder is not forced. */
	ORIGINAL_RENAMED,
	/** Originals of a batch are safe; the journal knows nothing of them. */
	ORIGINALS_SAFE,
	/** Half a line stands in the journal. */
	JOURNAL_HALF,
	/** Whole lines stand in the journal, not forced. */
	JOURNAL_WRITTEN,
	/** Lines are safe; the rows are missing. */
	JOURNAL_SAFE,
	/** Rows of receipts were made again from the journal, those of decisions not. */
	RECEIPTS_REPLAYED,
	/** Rows of releases were made again from the journal, those of mail not. */
	RELEASES_REPLAYED,
	/** A killed run is marked as failed, not yet as abandoned. */
	RUN_RECOVERED,
	/** A chunk's results are written, the step's progress not, nothing committed. */
	RESULTS_WRITTEN,
	/** Results and progress are written, nothing committed. */
	PROGRESS_WRITTEN,
	/** Both are committed. */
	RESULTS_COMMITTED,
	/** A file of results lies there under its temporary name. */
	OUTPUT_WRITTEN,
	/** It has its name; no row knows it. */
	OUTPUT_RENAMED,
	/** A marked copy is taken away; its row still stands. */
	COPY_REMOVED,
	/** All of a period lies there but the manifest. */
	MANIFEST_DUE,
	/** What is too large for a message is laid out; no row knows the message. */
	MESSAGE_LAID_OUT,
	/** Messages of a period are in the outbox, not committed. */
	MESSAGES_PLANNED,
	/** A mail server took a message; the journal does not say so. */
	MAIL_TAKEN,
	/** A message is known as sent; the next one is not tried yet. */
	MAIL_NOTED,
	/** All is done, the database still open. */
	NIGHT_ENDED,
	/** The reports of a release are kept; the journal knows nothing of it. */
	RELEASE_KEPT,
	/** It stands in journal and rows; its reports still bear the mark. */
	RELEASE_NOTED,
	/** An upload is safe, bytes, journal and row; nobody was told. */
	UPLOAD_SAFE,
	/** The database is closed, the data folder still held. */
	DATABASE_CLOSED,
	/** The old database is put aside, the new one not begun. */
	DATABASE_ASIDE,
	/** The database is made again, and still marked as unfinished. */
	DATABASE_REBUILT,
	/** A backup is copied, without its list, under its temporary name. */
	BACKUP_COPIED,
	/** A backup is copied back, under a temporary name. */
	BACKUP_RESTORED;

	private static volatile Consumer<Failpoint> action = action(System.getProperty("selaras.failpoint"));

	/** As {@code kill -9} gives it. */
	private static final int KILLED = 137;

	/** Ends the process here if that was asked for. */
	public void visit() {
		action.accept(this);
	}

	/** The name as the property writes it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Does something else at each visit until the process ends, or something else is set.
	 */
	static void onVisit(Consumer<Failpoint> other) {
		action = other;
	}

	/** Does nothing at any visit. */
	static Consumer<Failpoint> off() {
		return (failpoint) -> {
		};
	}

	static Consumer<Failpoint> action(@Nullable String property) {
		if (property == null) {
			return off();
		}
		int colon = property.indexOf(':');
		String word = (colon < 0) ? property : property.substring(0, colon);
		if (!word.equals("any") && Arrays.stream(values()).noneMatch((failpoint) -> failpoint.word().equals(word))) {
			throw new IllegalArgumentException("No failpoint " + word + "; there are any, "
					+ Arrays.stream(values()).map(Failpoint::word).collect(Collectors.joining(", ")));
		}
		AtomicInteger left = new AtomicInteger((colon < 0) ? 1 : Integer.parseInt(property.substring(colon + 1)));
		return (failpoint) -> {
			if ((word.equals("any") || failpoint.word().equals(word)) && left.decrementAndGet() == 0) {
				Runtime.getRuntime().halt(KILLED);
			}
		};
	}

}
