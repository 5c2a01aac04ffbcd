package id.selaras.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Normaliser;
import id.selaras.normalise.Question;
import id.selaras.read.FormReader;
import id.selaras.receive.Originals;
import id.selaras.receive.Sighting;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.Findings;
import id.selaras.store.Questions;
import id.selaras.store.Scope;
import id.selaras.store.Sightings;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Step {@code read-normalise}, item: a received file, in memory from bytes to rows. */
final class ReadNormaliseFiles implements ItemProcessor<ReadNormaliseFiles.Unread, ReadFile>, ItemWriter<ReadFile> {

	static final String KIND = "form";

	private final Night night;

	private final Originals originals;

	private final Sightings sightings;

	private final Documents documents;

	private final Findings findings;

	private final Questions questions;

	private final FormReader reader;

	private final Map<String, Normaliser> normalisers = new ConcurrentHashMap<>();

	/** A file whose document is missing or was made from something else. */
	record Unread(RegencyWork work, String original, String path, String fingerprint) {
	}

	ReadNormaliseFiles(Night night, Originals originals, Sightings sightings, Documents documents, Findings findings,
			Questions questions) {
		this.night = night;
		this.originals = originals;
		this.sightings = sightings;
		this.documents = documents;
		this.findings = findings;
		this.questions = questions;
		this.reader = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT), night.definitions().forms());
	}

	List<Unread> items() {
		List<Unread> items = new ArrayList<>();
		for (RegencyWork work : this.night.works()) {
			SortedMap<String, String> done = this.documents.fingerprints(work.code(), KIND);
			String regency = work.fingerprint();
			paths(this.sightings.all(work.code())).forEach((original, path) -> {
				String fingerprint = Fingerprint.of(original, path, regency,
						this.night.definitions().formsFingerprint(), work.context().decisions().fingerprint(original));
				if (!fingerprint.equals(done.get(original))) {
					items.add(new Unread(work, original, path, fingerprint));
				}
			});
		}
		return items;
	}

	/** One path for each original: of several the one that sorts first. */
	static SortedMap<String, String> paths(SortedMap<String, Sighting> sightings) {
		SortedMap<String, String> paths = new TreeMap<>();
		sightings.values().forEach((seen) -> paths.putIfAbsent(seen.original(), seen.path()));
		return paths;
	}

	/** A file that makes us stumble is our failure; the other files go on. */
	@Override
	public @Nullable ReadFile process(Unread file) {
		Location location = Location.of(file.original(), file.path());
		Normaliser normaliser = this.normalisers.computeIfAbsent(file.work().code(),
				(code) -> new Normaliser(file.work().context()));
		try {
			List<NormalisedForm> forms = normaliser
				.normalise(this.reader.read(this.originals.open(file.original()), location), location);
			return new ReadFile(file.work().code(), file.original(), file.fingerprint(), new ReadFile.Forms(forms));
		}
		catch (RuntimeException ex) {
			String kind = ex.getClass().getSimpleName();
			this.night.fail("read-normalise", file.work().code(), Failure.Responsible.SELARAS,
					new Text("berkas " + file.path() + " tidak terbaca karena kesalahan program (" + kind + ")",
							"file " + file.path() + " was not read because of a mistake of ours (" + kind + ")"));
			return null;
		}
	}

	@Override
	public void write(Chunk<? extends ReadFile> chunk) {
		for (ReadFile file : chunk) {
			List<NormalisedForm> forms = file.forms().forms();
			List<Finding> found = forms.stream().flatMap((form) -> form.findings().stream()).distinct().toList();
			List<Question> asked = forms.stream().flatMap((form) -> form.questions().stream()).distinct().toList();
			Scope scope = Scope.ofOriginal(file.original());
			this.findings.replace(file.regency(), scope, forms.get(0).period(), found);
			this.questions.replace(file.regency(), scope, asked);
			this.documents.putAll(file.regency(), KIND,
					List.of(new Document(file.original(), file.fingerprint(), Json.bytes(file.forms()))));
		}
	}

	/** All forms of a regency that were read, as stored, by original. */
	static List<NormalisedForm> stored(Documents documents, String regency) {
		List<NormalisedForm> forms = new ArrayList<>();
		for (String original : documents.fingerprints(regency, KIND).keySet()) {
			documents.get(regency, KIND, original)
				.ifPresent((document) -> forms
					.addAll(Objects.requireNonNull(Json.read(document.content(), ReadFile.Forms.class)).forms()));
		}
		return forms;
	}

}
