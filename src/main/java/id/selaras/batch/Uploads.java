package id.selaras.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import id.selaras.finding.Identifier;
import id.selaras.finding.Text;
import id.selaras.home.HomeException;
import id.selaras.home.HomeFolder;
import id.selaras.home.Known;
import id.selaras.home.RegencyFolder;
import id.selaras.home.RegencyHome;
import id.selaras.plan.Agency;
import id.selaras.receive.Sighting;
import id.selaras.receive.UploadedName;
import id.selaras.store.DataFolderInUse;
import id.selaras.store.DatabaseDamaged;
import id.selaras.store.DatabaseRefused;
import id.selaras.store.Failpoint;
import id.selaras.store.JournalBroken;
import id.selaras.store.LostDatabase;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.RebuildUnfinished;

/** Takes uploads in as the inbox is taken in: bytes, journal, then the row. */
final class Uploads {

	private static final int NUMBER = 8;

	private static final int ATTEMPTS = 40;

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

	private final ServiceSettings settings;

	private final SharedStore store;

	Uploads(ServiceSettings settings, SharedStore store) {
		this.settings = settings;
		this.store = store;
	}

	/** Regencies by code, as their folders name them. */
	SortedMap<String, String> regencies() {
		SortedMap<String, String> regencies = new TreeMap<>();
		HomeFolder.open(this.settings.home())
			.regencies()
			.forEach((folder) -> regencies.put(folder.code(), folder.name()));
		return regencies;
	}

	/**
	 * Agencies of a regency by code; none where it or its files are not as they should
	 * be.
	 */
	Map<String, String> agencies(String regency) {
		Map<String, String> agencies = new LinkedHashMap<>();
		home(regency)
			.ifPresent((home) -> home.agencies().forEach((agency) -> agencies.put(agency.code(), agency.name())));
		return agencies;
	}

	private Optional<RegencyHome> home(String regency) {
		try {
			HomeFolder home = HomeFolder.open(this.settings.home());
			Known known = Known.of(this.settings.definitions().forms(), this.settings.definitions().scales().values(),
					home.consultants());
			for (RegencyFolder folder : home.regencies()) {
				if (folder.code().equals(regency)) {
					return Optional.of(folder.read(known));
				}
			}
			return Optional.empty();
		}
		catch (HomeException ex) {
			return Optional.empty();
		}
	}

	UploadOutcome receive(String regency, String agency, List<UploadedFile> files, Instant now) {
		Optional<RegencyHome> home = home(regency);
		if (home.isEmpty()) {
			return refused("daerah tidak dikenal", "unknown regency");
		}
		if (!agency.isEmpty() && home.get().agencies().stream().map(Agency::code).noneMatch(agency::equals)) {
			return refused("perangkat daerah tidak dikenal", "unknown agency");
		}
		LocalDate day = LocalDate.ofInstant(now, home.get().regency().zone().id());
		Map<String, UploadedFile> byPath = new LinkedHashMap<>();
		for (UploadedFile file : files) {
			Optional<String> name = UploadedName.of(file.name());
			if (name.isEmpty()) {
				return refused("nama berkas tidak dapat dipakai", "the name of a file cannot be used");
			}
			if (byPath.put(UploadedName.path(day, agency, name.get()), file) != null) {
				return refused("dua berkas bernama " + name.get(), "two files are named " + name.get());
			}
		}
		return byPath.isEmpty() ? refused("tidak ada berkas", "there is no file") : receive(regency, day, byPath);
	}

	private UploadOutcome receive(String regency, LocalDate day, Map<String, UploadedFile> files) {
		for (int attempt = 1;; attempt++) {
			List<String> parts = new ArrayList<>();
			try {
				this.store.receive(day, regency,
						(originals, known) -> take(regency, day, files, originals, known, parts));
				Failpoint.UPLOAD_SAFE.visit();
				return new UploadOutcome.Received(Identifier.of(regency, NUMBER, parts.toArray(String[]::new)),
						List.copyOf(files.keySet()));
			}
			catch (DataFolderInUse ex) {
				if (attempt == ATTEMPTS) {
					return new UploadOutcome.NotNow(ex.text());
				}
				LockSupport.parkNanos(PAUSE);
			}
			catch (DiskNearlyFull ex) {
				return new UploadOutcome.NotNow(ex.text());
			}
			catch (UncheckedIOException | JournalBroken | RebuildUnfinished | DatabaseDamaged | DatabaseRefused ex) {
				return notNow();
			}
			catch (RuntimeException ex) {
				if (!LostDatabase.isBehind(ex)) {
					throw ex;
				}
				return notNow();
			}
		}
	}

	private static List<Sighting> take(String regency, LocalDate day, Map<String, UploadedFile> files,
			OriginalsFolder originals, SortedMap<String, Sighting> known, List<String> parts) {
		List<Sighting> seen = new ArrayList<>();
		files.forEach((path, file) -> {
			try (InputStream in = file.content().open()) {
				var received = originals.receive(in);
				parts.add(path);
				parts.add(received.sha256());
				Sighting sighting = new Sighting(regency, path, received.sha256(), received.size(), day);
				if (!sighting.equals(known.get(path))) {
					seen.add(sighting);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return seen;
	}

	private static UploadOutcome notNow() {
		return new UploadOutcome.NotNow(new Text("berkas tidak dapat disimpan; coba lagi nanti",
				"the files could not be stored; try again later"));
	}

	private static UploadOutcome refused(String indonesian, String english) {
		return new UploadOutcome.Refused(new Text(indonesian, english));
	}

}
