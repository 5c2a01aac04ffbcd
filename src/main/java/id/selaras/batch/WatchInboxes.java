package id.selaras.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.home.HomeFolder;
import id.selaras.home.RegencyFolder;
import id.selaras.receive.ArrivalDay;
import id.selaras.receive.Sighting;
import id.selaras.store.JournalBroken;
import id.selaras.store.OriginalsFolder;

/**
 * Takes in what appears in the inboxes between nights, once nobody writes it any more, so
 * that it is safe even if someone removes it.
 */
final class WatchInboxes {

	private final ServiceSettings settings;

	private final SharedStore store;

	private final StableFiles stable;

	/** Size and time of each file when it was taken in. */
	private final Map<Path, String> taken = new HashMap<>();

	private boolean someUnreachable;

	WatchInboxes(ServiceSettings settings, SharedStore store) {
		this.settings = settings;
		this.store = store;
		this.stable = new StableFiles(settings.quiet().toMillis());
	}

	boolean isStable(Path file, long now) {
		return this.stable.isStable(file, now);
	}

	/** The kind of what kept a whole inbox from being looked at, or empty. */
	String problem() {
		return this.someUnreachable ? UnreachableInbox.class.getSimpleName() : "";
	}

	/** Looks once; gives the number of files taken in. */
	int look(LocalDate today, long now) {
		List<InboxFile> all = new ArrayList<>();
		boolean unreachable = false;
		for (RegencyFolder folder : HomeFolder.open(this.settings.home()).regencies()) {
			if (UnreachableInbox.of(folder.inbox()).isPresent()) {
				// the night names it; here the other regencies go on
				unreachable = true;
				continue;
			}
			all.addAll(Inbox.files(folder.code(), folder.inbox()));
		}
		this.someUnreachable = unreachable;
		this.stable.look(all, now);
		this.taken.keySet().retainAll(all.stream().map(InboxFile::file).toList());
		Map<String, List<InboxFile>> ready = new HashMap<>();
		for (InboxFile file : all) {
			if (this.stable.isStable(file.file(), now) && !state(file.file()).equals(this.taken.get(file.file()))) {
				ready.computeIfAbsent(file.regency(), (code) -> new ArrayList<>()).add(file);
			}
		}
		if (ready.isEmpty()) {
			return 0;
		}
		Map<String, SharedStore.Delivery> deliveries = new TreeMap<>();
		ready.forEach((regency, files) -> deliveries.put(regency, (originals, known) -> take(files, originals, known)));
		try {
			return this.store.receive(today, deliveries).size();
		}
		catch (JournalBroken ex) {
			// nothing of that regency was read, and all of the others is received
			throw ex;
		}
		catch (RuntimeException ex) {
			// read is not received: the next look tries again
			ready.values().forEach((files) -> files.forEach((file) -> this.taken.remove(file.file())));
			throw ex;
		}
	}

	private List<Sighting> take(List<InboxFile> files, OriginalsFolder originals, SortedMap<String, Sighting> known) {
		List<Sighting> seen = new ArrayList<>();
		for (InboxFile file : files) {
			// as it was before it was read: what is changed meanwhile is read again
			this.taken.put(file.file(), state(file.file()));
			try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
				var received = originals.receive(in);
				Sighting sighting = new Sighting(file.regency(), file.path(), received.sha256(), received.size(),
						ArrivalDay.of(file.path()));
				if (!sighting.equals(known.get(file.path()))) {
					seen.add(sighting);
				}
			}
			catch (IOException | UncheckedIOException ex) {
				// the night names what it cannot read
				this.taken.remove(file.file());
			}
		}
		return seen;
	}

	private static String state(Path file) {
		try {
			return Files.size(file) + " " + Files.getLastModifiedTime(file);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
