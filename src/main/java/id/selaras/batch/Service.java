package id.selaras.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import id.selaras.home.NightlySettings;
import id.selaras.plan.Zone;
import id.selaras.store.DataFolder;
import id.selaras.store.DataFolderInUse;
import id.selaras.store.LostDatabase;
import id.selaras.store.Outbox;
import id.selaras.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * One process that starts the nights, watches the inboxes and takes uploads. All but the
 * uploads is done by one thread, so that no two nights of it can overlap.
 */
public final class Service {

	private static final Duration GLANCE = Duration.ofSeconds(1);

	private static final Duration LOOK = Duration.ofSeconds(5);

	/** After another process was found at work, or after a night that could not begin. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	/** A database that is away for longer waits for the next night. */
	private static final int MOST_LOST = 60;

	/** How the health says that the last night was begun under a wrong clock. */
	private static final String LAST_NIGHT_AHEAD = "LastNightAhead";

	private final ServiceSettings settings;

	private final StoreSettings stored;

	private final Schedule schedule;

	private final SharedStore store;

	private final Uploads uploads;

	private final WatchInboxes inboxes;

	private final ServiceCounts counts = new ServiceCounts();

	private final CountDownLatch stopping = new CountDownLatch(1);

	private Instant started;

	private volatile Instant lastTick = Instant.MIN;

	private Instant lastLook = Instant.MIN;

	private Instant notBefore = Instant.MIN;

	private Instant lastTried;

	private Instant nextMail = Instant.MAX;

	/** Nights one after another that lost their database; such a one is done again. */
	private int lost;

	/** Why the inboxes could not be read when they were last looked at. */
	private String unread = "";

	private @Nullable Thread thread;

	/**
	 * A service.
	 * @param started a night that was due before this moment is missed only where one ran
	 * before
	 */
	public Service(ServiceSettings settings, Instant started) {
		this.settings = settings;
		NightlySettings nightly = settings.definitions().nightly();
		this.schedule = new Schedule(nightly.cron(), nightly.zone());
		this.stored = StoreSettings.of(settings.data());
		this.store = new SharedStore(this.stored, DiskFloor.of(this.stored, nightly.upkeep()));
		this.uploads = new Uploads(settings, this.store);
		this.inboxes = new WatchInboxes(settings, this.store);
		this.started = started;
		this.lastTried = Instant.MIN;
	}

	/** Works until it is stopped. */
	public void start() {
		Thread worker = new Thread(this::work, "service");
		worker.start();
		this.thread = worker;
	}

	private void work() {
		try {
			while (!this.stopping.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
				tick(Instant.now());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Does what is due at a moment; what one part cannot do keeps no other from its work.
	 */
	void tick(Instant now) {
		forgetAClockThatWasWrong(now);
		List<String> problems = new ArrayList<>();
		if (!now.isBefore(this.notBefore) && (this.lost > 0 || this.schedule.isDue(since(now), now))) {
			problems.add(problem(() -> night(now)));
		}
		if (!now.isBefore(this.nextMail)) {
			problems.add(problem(() -> mail(now)));
		}
		Duration pause = this.unread.isEmpty() ? LOOK : PAUSE;
		if (this.lastLook.equals(Instant.MIN) || Duration.between(this.lastLook, now).abs().compareTo(pause) >= 0) {
			look(now);
		}
		if (morning().filter((page) -> page.isAhead(now)).isPresent()) {
			problems.add(LAST_NIGHT_AHEAD);
		}
		problems.add(this.unread);
		problems.add(this.inboxes.problem());
		this.counts.problem(problems.stream().filter((problem) -> !problem.isEmpty()).findFirst().orElse(""));
	}

	private void look(Instant now) {
		this.lastLook = now;
		this.unread = problem(() -> this.counts.fromInboxes(this.inboxes.look(today(now), now.toEpochMilli())));
	}

	/** What is wrong shows in the health of the service; it is tried again. */
	private static String problem(Runnable work) {
		try {
			work.run();
			return "";
		}
		catch (DataFolderInUse ex) {
			return "";
		}
		catch (RuntimeException ex) {
			return ex.getClass().getSimpleName();
		}
	}

	/** What a clock planned that was ahead by months would otherwise be waited for. */
	private void forgetAClockThatWasWrong(Instant now) {
		if (WrongClock.named(this.lastTick, now)) {
			this.started = now;
			this.lastTried = Instant.MIN;
			this.notBefore = Instant.MIN;
			this.nextMail = this.nextMail.equals(Instant.MAX) ? Instant.MAX : now;
		}
		this.lastTick = now;
	}

	/** The moment from which the next night is reckoned. */
	private Instant since(Instant now) {
		Instant last = lastBegan(now).orElse(this.started);
		return last.isAfter(this.lastTried) ? last : this.lastTried;
	}

	/** One that lies ahead does not count, or no night would begin until then. */
	private Optional<Instant> lastBegan(Instant now) {
		return morning().filter((page) -> !page.isAhead(now)).map((page) -> Instant.parse(page.began()));
	}

	private LocalDate today(Instant now) {
		return LocalDate.ofInstant(now, this.settings.definitions().zone().id());
	}

	private void night(Instant now) {
		this.counts.nightRuns(true);
		Zone zone = this.settings.definitions().zone();
		try {
			this.store.requireRoom();
			Night night = prepare(now).takingOnly((file) -> this.inboxes.isStable(file, Instant.now().toEpochMilli()));
			// what it cannot take in the night itself takes or names
			look(now);
			NightResult result = NightRun.run(night, this.stored, new NoProgress(), this.store);
			this.counts.night(result);
			this.nextMail = result.nextMail(now.plus(PAUSE), this.nextMail);
			this.lastTried = now;
			lost(now, result.failures().stream().anyMatch((failure) -> failure.text().equals(LostDatabase.TEXT)));
		}
		catch (DataFolderInUse ex) {
			this.counts.overlap();
			this.notBefore = now.plus(PAUSE);
		}
		catch (DiskNearlyFull ex) {
			// it stays due until there is room again
			this.notBefore = now.plus(PAUSE);
			WriteMorningPage.failed(lastBegan(now).orElse(this.started), now, zone, ex).write(this.settings.data());
			throw ex;
		}
		catch (RuntimeException ex) {
			this.lastTried = now;
			this.notBefore = now.plus(PAUSE);
			lost(now, LostDatabase.isBehind(ex));
			this.counts.failedNight();
			WriteMorningPage.failed(now, now, zone, ex).write(this.settings.data());
			throw ex;
		}
		finally {
			this.counts.nightRuns(false);
		}
	}

	private void lost(Instant now, boolean isLost) {
		this.lost = (isLost && this.lost < MOST_LOST) ? this.lost + 1 : 0;
		if (isLost) {
			this.notBefore = now.plus(PAUSE);
		}
	}

	private Night prepare(Instant now) {
		return Night.prepare(new NightRequest(this.settings.home(), this.settings.out(), this.settings.data(), null,
				null, today(now), now), this.settings.definitions());
	}

	/** What the mail server did not take is tried again between nights. */
	private void mail(Instant now) {
		this.nextMail = now.plus(PAUSE);
		Night night = prepare(now);
		try (OpenStore open = OpenStore.open(this.stored, today(now))) {
			var posted = SendMail.run(night, open.get(Outbox.class), new OutFolder(this.settings.out()), true);
			this.counts.mailWaiting(posted.waiting());
			if (posted.waiting() == 0) {
				this.nextMail = Instant.MAX;
			}
		}
	}

	/** Takes an upload in; where it is received, it is safe when this returns. */
	public UploadOutcome upload(String regency, String agency, List<UploadedFile> files) {
		UploadOutcome outcome = this.uploads.receive(regency, agency, files, Instant.now());
		if (outcome instanceof UploadOutcome.Received received) {
			this.counts.uploaded(received.files().size());
		}
		return outcome;
	}

	/** Regencies by code, as their folders name them. */
	public SortedMap<String, String> regencies() {
		return this.uploads.regencies();
	}

	/** Names of the agencies of a regency by code. */
	public Map<String, String> agencies(String regency) {
		return this.uploads.agencies(regency);
	}

	/** The page of the last night of all. */
	public Optional<MorningPage> morning() {
		return MorningPage.last(this.settings.data());
	}

	/** The page of a night of a part since then. */
	public Optional<MorningPage> morningOfAPart() {
		return MorningPage.lastOfAPart(this.settings.data());
	}

	public ServiceState state() {
		Instant tick = this.lastTick;
		Instant now = tick.equals(Instant.MIN) ? Instant.now() : tick;
		Instant last = lastBegan(now).orElse(null);
		boolean well = morning().map(MorningPage::well).orElse(true);
		long free = DataFolder.freeSpace(this.settings.data());
		return this.counts.state(last, well, this.schedule.next(since(now)), free, this.store.hasRoom(free));
	}

	/**
	 * Stops; a night that runs is asked to by the signal itself.
	 * @param patience how long to wait for what is being done
	 */
	public void stop(Duration patience) {
		this.stopping.countDown();
		Thread worker = this.thread;
		if (worker != null) {
			try {
				worker.join(patience.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
