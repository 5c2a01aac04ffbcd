package id.selaras.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.receive.ArrivalDay;
import id.selaras.receive.Sighting;
import id.selaras.store.Failpoint;
import id.selaras.store.Journal;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Receipts;
import id.selaras.store.Sightings;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Step {@code receive}, item: file. Bytes first, then the journal, then the row; a file
 * that lies where it lay with the same bytes is no work.
 */
final class ReceiveFiles implements ItemProcessor<InboxFile, Sighting>, ItemWriter<Sighting> {

	private final Night night;

	private final DiskFloor floor;

	private final OriginalsFolder originals;

	private final Journal journal;

	private final Sightings sightings;

	private final Map<String, SortedMap<String, Sighting>> known = new ConcurrentHashMap<>();

	ReceiveFiles(Night night, DiskFloor floor, OriginalsFolder originals, Journal journal, Sightings sightings) {
		this.night = night;
		this.floor = floor;
		this.originals = originals;
		this.journal = journal;
		this.sightings = sightings;
	}

	List<InboxFile> items() {
		List<InboxFile> files = new ArrayList<>();
		for (RegencyWork work : this.night.works()) {
			Path inbox = work.home().folder().resolve("inbox");
			Optional<Text> unreachable = UnreachableInbox.of(inbox);
			if (unreachable.isPresent()) {
				this.night.fail("receive", work.code(), Failure.Responsible.OPERATOR, unreachable.get());
				continue;
			}
			Inbox.files(work.code(), inbox)
				.stream()
				.filter((file) -> this.night.finished().test(file.file()))
				.forEach(files::add);
		}
		return files;
	}

	@Override
	public @Nullable Sighting process(InboxFile file) {
		Sighting before = this.known.computeIfAbsent(file.regency(), this.sightings::all).get(file.path());
		try {
			String hash = hash(file);
			if (before != null && before.original().equals(hash) && this.originals.holds(hash)) {
				return null;
			}
			this.floor.require();
			try (InputStream in = Files.newInputStream(file.file())) {
				var received = this.originals.receive(in);
				return new Sighting(file.regency(), file.path(), received.sha256(), received.size(),
						ArrivalDay.of(file.path()));
			}
		}
		catch (IOException ex) {
			String kind = ex.getClass().getSimpleName();
			this.night.fail("receive", file.regency(), Failure.Responsible.OPERATOR,
					new Text("Berkas " + file.path() + " tidak dapat dibaca (" + kind + "); periksa hak aksesnya.",
							"File " + file.path() + " cannot be read (" + kind + "); see to its permissions."));
			return null;
		}
	}

	@Override
	public void write(Chunk<? extends Sighting> chunk) {
		this.originals.sync();
		Failpoint.ORIGINALS_SAFE.visit();
		Map<String, List<Sighting>> byRegency = new TreeMap<>();
		chunk.forEach((seen) -> byRegency.computeIfAbsent(seen.regency(), (code) -> new ArrayList<>()).add(seen));
		byRegency.forEach((regency, seen) -> {
			this.journal.append(regency, seen.stream().map(Receipts::entry).toList());
			this.sightings.save(regency, seen);
		});
	}

	private static String hash(InboxFile file) throws IOException {
		MessageDigest digest = Fingerprint.sha256();
		try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file.file())),
				digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

}
