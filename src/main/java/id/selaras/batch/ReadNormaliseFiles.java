package id.selaras.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Failure;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.EarlierValues;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Normaliser;
import id.selaras.read.FormReader;
import id.selaras.receive.Originals;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.Findings;
import id.selaras.store.LostDatabase;
import id.selaras.store.Questions;
import id.selaras.store.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Step {@code read-normalise}, item: a received file, in memory from bytes to rows. */
final class ReadNormaliseFiles implements ItemProcessor<FilesToRead.Unread, ReadFile>, ItemWriter<ReadFile> {

	static final String KIND = "form";

	private final Night night;

	private final FilesToRead files;

	private final Originals originals;

	private final Documents documents;

	private final Findings findings;

	private final Questions questions;

	private final LargeFiles large;

	private final FormReader reader;

	/** Files come regency by regency: the plans of one are held at a time. */
	private String regency = "";

	private @Nullable Normaliser normaliser;

	/** Files that were read with evidence and may be evidence before they are stored. */
	private final Map<String, Document> notStored = new HashMap<>();

	ReadNormaliseFiles(Night night, FilesToRead files, Originals originals, Documents documents, Findings findings,
			Questions questions, LargeFiles large) {
		this.night = night;
		this.files = files;
		this.originals = originals;
		this.documents = documents;
		this.findings = findings;
		this.questions = questions;
		this.large = large;
		this.reader = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT), night.definitions().forms());
	}

	/** A file that makes us stumble is our failure; the other files go on. */
	@Override
	public @Nullable ReadFile process(FilesToRead.Unread file) {
		try {
			byte[] bytes = this.originals.open(file.original());
			return this.large.inTurn(bytes, () -> read(file, bytes));
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			if (LostDatabase.isBehind(ex)) {
				throw ex;
			}
			this.night.fail("read-normalise", file.work().code(), Failure.Responsible.SELARAS, Night.ourMistake(
					new Text("berkas " + file.path() + " tidak terbaca", "file " + file.path() + " was not read"), ex));
			return null;
		}
	}

	private ReadFile read(FilesToRead.Unread file, byte[] bytes) {
		Location location = Location.of(file.original(), file.path());
		List<NormalisedForm> forms = normaliser(file.work()).normalise(this.reader.read(bytes, location), location,
				evidence(file));
		ReadFile read = ReadFile.of(file, forms);
		if (file.before().isEmpty()) {
			this.files.note(file, forms);
		}
		else {
			this.notStored.put(file.original(), read.document());
		}
		return read;
	}

	private Normaliser normaliser(RegencyWork asked) {
		Normaliser known = this.normaliser;
		if (known == null || !asked.code().equals(this.regency)) {
			known = new Normaliser(asked.context());
			this.normaliser = known;
			this.regency = asked.code();
		}
		return known;
	}

	private EarlierValues evidence(FilesToRead.Unread file) {
		List<NormalisedForm> forms = new ArrayList<>();
		for (String original : file.before()) {
			Document before = this.notStored.get(original);
			forms.addAll(
					(before == null) ? stored(this.documents, file.work().code(), original) : ReadFile.forms(before));
		}
		return forms.isEmpty() ? EarlierValues.NONE : new EarlierValues(forms);
	}

	@Override
	public void write(Chunk<? extends ReadFile> chunk) {
		for (ReadFile file : chunk) {
			Scope scope = Scope.ofOriginal(file.document().key());
			this.findings.replace(file.regency(), scope, file.period(), file.findings());
			this.questions.replace(file.regency(), scope, file.questions());
			this.documents.putAll(file.regency(), KIND, List.of(file.document()));
		}
		this.notStored.clear();
	}

	/** All forms of a regency that were read, as stored, by original. */
	static List<NormalisedForm> stored(Documents documents, String regency) {
		List<NormalisedForm> forms = new ArrayList<>();
		for (String original : documents.fingerprints(regency, KIND).keySet()) {
			forms.addAll(stored(documents, regency, original));
		}
		return forms;
	}

	/** The forms of one file, as stored. */
	static List<NormalisedForm> stored(Documents documents, String regency, String original) {
		return documents.get(regency, KIND, original).map(ReadFile::forms).orElse(List.of());
	}

}
