package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Period;
import id.selaras.post.SmtpServer;
import id.selaras.store.Failpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A release that is killed is wholly done by the next night, or was none and is asked for
 * again. Nobody is left without mail; what may come twice comes under one Message-ID.
 */
class ReleaseKilledIT {

	private static final Period QUARTER = new Period(2023, 4);

	private static final Pattern MESSAGE_ID = Pattern.compile("Message-ID: (<[^>]+>)");

	/** Others are the same in any night. */
	private static final Set<Failpoint> PLACES = EnumSet.of(Failpoint.RELEASE_KEPT, Failpoint.RELEASE_NOTED,
			Failpoint.RELEASES_REPLAYED, Failpoint.OUTPUT_RENAMED, Failpoint.MESSAGE_LAID_OUT,
			Failpoint.MESSAGES_PLANNED, Failpoint.MANIFEST_DUE, Failpoint.MAIL_TAKEN, Failpoint.MAIL_NOTED,
			Failpoint.JOURNAL_HALF, Failpoint.JOURNAL_WRITTEN, Failpoint.JOURNAL_SAFE);

	/** Those of the release come first, then those of its first message. */
	private static final Set<Failpoint> TWICE = Set.of(Failpoint.JOURNAL_HALF, Failpoint.JOURNAL_WRITTEN,
			Failpoint.JOURNAL_SAFE);

	/** Bytes: small reports travel with a message, marked workbooks do not. */
	private static final long ATTACHED = 8_000;

	private final Path folder;

	private final Path home;

	private final SmtpServer server = new SmtpServer();

	private final Kills kills;

	ReleaseKilledIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		this.kills = new Kills(folder, this.server::messages);
	}

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void aReleaseKilledAtAnyFailpointEndsLikeAnUndisturbedOne() {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("undisturbed"));
		night(night);
		assertThat(this.server.messages()).isEmpty();
		this.kills.seen("release", night, places(), () -> release(night));
		SmallNight.Outcome undisturbed = night.outcome();
		String journal = journal(night);
		Set<String> ids = times(this.server.messages()).keySet();
		assertThat(undisturbed.faults()).isEmpty();
		assertThat(undisturbed.files().keySet()).anyMatch((file) -> file.startsWith("kirim"));
		assertThat(ids).hasSize(4).hasSameSizeAs(this.server.messages());

		for (Kills.Kill kill = this.kills.left().poll(); kill != null; kill = this.kills.left().poll()) {
			String where = kill.where();
			SmallNight killed = kill.night();
			List<String> mailed = this.kills.seen("after " + where, kill, places(), () -> goOn(killed));
			assertThat(killed.outcome()).as(where).isEqualTo(undisturbed);
			assertThat(journal(killed)).as(where).isEqualTo(journal);
			Map<String, Integer> times = times(mailed);
			assertThat(times.keySet()).as(where).isEqualTo(ids);
			assertThat(times.values()).as(where).allMatch((count) -> count <= (mayComeTwice(where) ? 2 : 1));
		}
		assertThat(this.kills.visited()).containsAll(PLACES);
	}

	/** A mail server took it and the journal does not know. */
	private static boolean mayComeTwice(String where) {
		return where.contains(Failpoint.MAIL_TAKEN.word()) || where.contains(Failpoint.JOURNAL_HALF.word())
				|| where.contains(Failpoint.JOURNAL_WRITTEN.word());
	}

	/** What the command did not acknowledge is asked for again. */
	private void goOn(SmallNight killed) {
		night(killed);
		if (released(killed)) {
			assertThat(killed.outcome().faults()).isEmpty();
		}
		else {
			release(killed);
		}
	}

	private void night(SmallNight night) {
		assertThat(night.run(SampleNight.SILENT, definitions(night)).failures()).isEmpty();
	}

	private void release(SmallNight night) {
		assertThat(
				ReleasePeriod.run(night.night(definitions(night), SmallNight.TODAY), night.settings(), QUARTER, "Budi"))
			.isInstanceOf(ReleasePeriod.Outcome.Released.class);
	}

	/** A torn line says nothing. */
	private static boolean released(SmallNight night) {
		String journal = journal(night);
		return journal.substring(0, journal.lastIndexOf('\n') + 1).contains("\"release\"");
	}

	private static String journal(SmallNight night) {
		try {
			return Files.readString(night.settings().data().resolve("journal/33.07.jsonl"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Function<Failpoint, String> places() {
		Set<Failpoint> before = new HashSet<>();
		return (failpoint) -> !PLACES.contains(failpoint) ? ""
				: failpoint.word() + ((TWICE.contains(failpoint) && !before.add(failpoint)) ? " again" : "");
	}

	private Definitions definitions(SmallNight night) {
		return night.mailing(this.server.port(), ATTACHED);
	}

	private static Map<String, Integer> times(List<String> messages) {
		Map<String, Integer> times = new HashMap<>();
		for (String message : messages) {
			Matcher id = MESSAGE_ID.matcher(message);
			assertThat(id.find()).isTrue();
			times.merge(id.group(1), 1, Integer::sum);
		}
		return times;
	}

}
