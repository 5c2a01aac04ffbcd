package id.selaras.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;

import id.selaras.receive.Sighting;
import id.selaras.store.Failpoint;
import id.selaras.store.Journal;
import id.selaras.store.JournalBroken;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Receipts;
import id.selaras.store.Sightings;
import id.selaras.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * The store of a process that serves. Nobody holds it while nothing is done, so that
 * other commands can work; what comes while a night runs is made safe at once, in
 * originals and journal, and gets its row when the night has ended: the night sees it
 * wholly or not at all.
 */
final class SharedStore implements Guests {

	private final StoreSettings settings;

	private final DiskFloor floor;

	private final List<Sighting> late = new ArrayList<>();

	private @Nullable OpenStore night;

	private int guests;

	SharedStore(StoreSettings settings, DiskFloor floor) {
		this.settings = settings;
		this.floor = floor;
	}

	/** Refuses to go on where the disk is nearly full. */
	void requireRoom() {
		this.floor.require();
	}

	/** Whether anything would be taken in with so much free. */
	boolean hasRoom(long freeBytes) {
		return this.floor.isKept(freeBytes);
	}

	/** Takes bytes in and says where they were seen. */
	@FunctionalInterface
	interface Delivery {

		/** What was received; of the known ones only what is new or changed. */
		List<Sighting> to(OriginalsFolder originals, SortedMap<String, Sighting> known);

	}

	/**
	 * Receives for one regency; what is returned is on the disk, bytes and journal.
	 * @throws id.selaras.store.DataFolderInUse where another process is at work
	 * @throws DiskNearlyFull where there is too little room to take anything in
	 */
	List<Sighting> receive(LocalDate today, String regency, Delivery delivery) {
		return receive(today, Map.of(regency, delivery));
	}

	/**
	 * The same for several regencies, with the store opened once.
	 * @throws id.selaras.store.JournalBroken where one has such a journal; the others are
	 * received
	 */
	List<Sighting> receive(LocalDate today, Map<String, Delivery> deliveries) {
		this.floor.require();
		OpenStore running;
		synchronized (this) {
			if (this.night == null) {
				try (OpenStore own = OpenStore.open(this.settings, today)) {
					return each(deliveries, (regency, delivery) -> alone(own, regency, delivery));
				}
			}
			running = this.night;
			this.guests++;
		}
		try {
			return each(deliveries, (regency, delivery) -> besideTheNight(running, regency, delivery));
		}
		finally {
			leave();
		}
	}

	private static List<Sighting> each(Map<String, Delivery> deliveries,
			BiFunction<String, Delivery, List<Sighting>> received) {
		List<Sighting> seen = new ArrayList<>();
		List<JournalBroken> broken = new ArrayList<>();
		deliveries.forEach((regency, delivery) -> {
			try {
				seen.addAll(received.apply(regency, delivery));
			}
			catch (JournalBroken ex) {
				broken.add(ex);
			}
		});
		if (!broken.isEmpty()) {
			throw broken.get(0);
		}
		return seen;
	}

	private List<Sighting> alone(OpenStore own, String regency, Delivery delivery) {
		new JournalFirst(own).settle(regency);
		List<Sighting> seen = received(own, regency, delivery);
		own.get(Journal.class).append(regency, seen.stream().map(Receipts::entry).toList());
		own.get(Sightings.class).save(regency, seen);
		return seen;
	}

	private List<Sighting> besideTheNight(OpenStore running, String regency, Delivery delivery) {
		List<Sighting> seen = received(running, regency, delivery);
		synchronized (this) {
			// of two who bring the same at once the second brings nothing new
			List<Sighting> unknown = seen.stream().filter((sighting) -> !isLast(sighting)).toList();
			// rows come in the order of the journal
			running.get(Journal.class).append(regency, unknown.stream().map(Receipts::entry).toList());
			this.late.addAll(unknown);
			return unknown;
		}
	}

	/** Whether it was the last one to come to its path since the night began. */
	private boolean isLast(Sighting sighting) {
		return this.late.stream()
			.filter((other) -> other.regency().equals(sighting.regency()) && other.path().equals(sighting.path()))
			.reduce((one, later) -> later)
			.filter(sighting::equals)
			.isPresent();
	}

	private List<Sighting> received(OpenStore store, String regency, Delivery delivery) {
		OriginalsFolder originals = store.get(OriginalsFolder.class);
		SortedMap<String, Sighting> known = store.get(Sightings.class).all(regency);
		synchronized (this) {
			this.late.stream()
				.filter((sighting) -> sighting.regency().equals(regency))
				.forEach((sighting) -> known.put(sighting.path(), sighting));
		}
		List<Sighting> seen = delivery.to(originals, known);
		originals.sync();
		Failpoint.ORIGINALS_SAFE.visit();
		return seen;
	}

	private synchronized void leave() {
		this.guests--;
		notifyAll();
	}

	@Override
	public synchronized void opened(OpenStore store) {
		this.night = store;
	}

	@Override
	public synchronized void closing(OpenStore store) {
		this.night = null;
		boolean interrupted = false;
		while (this.guests > 0) {
			try {
				wait();
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		// what cannot be saved now is made again from the journal before anything else
		List<Sighting> due = List.copyOf(this.late);
		this.late.clear();
		// one at a time: of two at one path the later one lies there
		due.forEach((sighting) -> store.get(Sightings.class).save(sighting.regency(), List.of(sighting)));
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
