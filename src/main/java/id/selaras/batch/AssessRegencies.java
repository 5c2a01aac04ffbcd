package id.selaras.batch;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import id.selaras.assess.Assessment;
import id.selaras.assess.Figure;
import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Period;
import id.selaras.receive.Originals;
import id.selaras.receive.Ruling;
import id.selaras.receive.Sighting;
import id.selaras.receive.Submission;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.Figures;
import id.selaras.store.Findings;
import id.selaras.store.LostDatabase;
import id.selaras.store.Questions;
import id.selaras.store.Scope;
import id.selaras.store.Sightings;
import id.selaras.store.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Step {@code crosscheck-assess}, item: regency. */
final class AssessRegencies implements ItemProcessor<AssessRegencies.Changed, AssessRegencies.Assessed>,
		ItemWriter<AssessRegencies.Assessed> {

	static final String KIND = "figures";

	static final String SUMMARY = "summary";

	/** Its fingerprint is that of what the figures hold: to ask for it reads none. */
	static final String CONTENT = "figures-content";

	/** Stands for the fingerprint where a rule failed. */
	static final String FAILED = "failed";

	/** Its fingerprint is that of the input that a night of all periods looked at. */
	static final String SEEN = "seen";

	static final byte[] NOTHING = new byte[0];

	private final Night night;

	private final Originals originals;

	private final Sightings sightings;

	private final Documents documents;

	private final Submissions submissions;

	private final Findings findings;

	private final Questions questions;

	private final Figures figures;

	private final AssessRegency stages;

	private final Withdrawal withdrawal;

	/**
	 * A regency with periods whose input changed; none where only others went.
	 *
	 * @param fingerprint of the input of all periods
	 */
	record Changed(RegencyWork work, List<Period> periods, String fingerprint) {
	}

	/**
	 * What was made of it.
	 *
	 * @param unassigned forms that do not count for any period
	 */
	record Assessed(RegencyWork work, String fingerprint, List<Submission> submissions, List<NormalisedForm> unassigned,
			List<Made> periods) {
	}

	/**
	 * What was made of one period.
	 *
	 * @param printed all that is printed and has a code; none where there is no plan
	 * @param fingerprint of what it was made from
	 */
	record Made(RegencyFigures figures, List<Figure> printed, String fingerprint) {
	}

	AssessRegencies(Night night, Originals originals, Sightings sightings, Documents documents, Submissions submissions,
			Findings findings, Questions questions, Figures figures) {
		this.night = night;
		this.originals = originals;
		this.sightings = sightings;
		this.documents = documents;
		this.submissions = submissions;
		this.findings = findings;
		this.questions = questions;
		this.figures = figures;
		this.stages = new AssessRegency(night.crossCheck(), night.definitions());
		this.withdrawal = new Withdrawal(night, documents, figures);
	}

	/** The regency, if anything of it changed. */
	List<Changed> items(RegencyWork work) {
		RegencyFingerprint fingerprints = new RegencyFingerprint(this.night, this.sightings, this.documents);
		String fingerprint = fingerprints.of(work);
		List<Period> changed = fingerprints.unsettled(work, fingerprint);
		return (changed.isEmpty() && fingerprints.isSeen(work, fingerprint)) ? List.of()
				: List.of(new Changed(work, changed, fingerprint));
	}

	/** A regency that makes us stumble is our failure; the others go on. */
	@Override
	public @Nullable Assessed process(Changed changed) {
		try {
			return assess(changed);
		}
		catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
			if (LostDatabase.isBehind(ex)) {
				throw ex;
			}
			this.night.fail("crosscheck-assess", changed.work().code(), Failure.Responsible.SELARAS,
					Night.ourMistake(new Text("tidak selesai", "not finished"), ex));
			return null;
		}
	}

	private Assessed assess(Changed changed) {
		RegencyWork work = changed.work();
		SortedMap<String, Sighting> seen = this.sightings.all(work.code());
		List<NormalisedForm> forms = ReadNormaliseFiles.stored(this.documents, work.code());
		Ruling ruling = AssessRegency.rule(work, forms, seen);
		List<Made> made = new ArrayList<>();
		// what was released first: where both tell of one file, the living figure stands
		changed.periods()
			.stream()
			.flatMap((period) -> work.lock(period).stream())
			.forEach((lock) -> released(changed, lock, ruling).ifPresent(made::add));
		changed.periods().stream().filter((period) -> work.lock(period).isEmpty()).forEach((period) -> {
			RegencyFigures figures = this.stages.figures(work, period, forms, ruling);
			made.add(new Made(figures, printed(work, figures), changed.fingerprint()));
		});
		List<NormalisedForm> unassigned = forms.stream().filter((form) -> !form.isAssigned()).toList();
		return new Assessed(work, changed.fingerprint(), ruling.submissions(), unassigned, made);
	}

	/**
	 * Two of one key are our mistake, and this regency's alone: told before it is stored.
	 */
	static List<Figure> printed(RegencyWork work, RegencyFigures figures) {
		Assessment assessment = figures.assessment();
		if (assessment == null) {
			return List.of();
		}
		List<Figure> printed = new ArrayList<>(assessment.figures());
		printed.addAll((figures.counted() != null) ? figures.counted() : CountedFigures.of(work, figures, assessment));
		Figures.demandOneOfEachKey(printed);
		return printed;
	}

	/** Of a closed period nothing, where nothing came since. */
	private Optional<Made> released(Changed changed, Lock lock, Ruling ruling) {
		RegencyWork work = changed.work();
		Period period = lock.release().period();
		boolean closed = work.past().contains(period);
		String fingerprint = closed ? RegencyFingerprint.ofReleased(lock, ruling.submissions()) : changed.fingerprint();
		if (closed && this.documents.fingerprint(work.code(), KIND, period.toString())
			.filter(fingerprint::equals)
			.isPresent()) {
			return Optional.empty();
		}
		byte[] kept = this.originals.open(lock.release().figures());
		RegencyFigures figures = this.stages.released(work, lock,
				Objects.requireNonNull(Json.read(kept, RegencyFigures.class)), ruling);
		return Optional.of(new Made(figures, printed(work, figures), fingerprint));
	}

	@Override
	public void write(Chunk<? extends Assessed> chunk) {
		for (Assessed assessed : chunk) {
			String code = assessed.work().code();
			this.submissions.replaceAll(code, assessed.submissions());
			this.documents.putAll(code, KnownNames.kind(),
					List.of(KnownNames.of(assessed.work()).document(assessed.fingerprint())));
			for (Made period : assessed.periods()) {
				RegencyFigures made = period.figures();
				Scope scope = Scope.ofPeriod(made.period());
				this.findings.replace(code, scope, made.period(), made.findings());
				this.questions.replace(code, scope, made.questions());
				if (made.assessment() != null) {
					this.figures.save(code, made.period(), period.printed());
				}
				String key = made.period().toString();
				// a period in which a rule failed is not settled: the next night tries
				// again
				String settled = made.failures().isEmpty() ? period.fingerprint() : FAILED;
				MessageDigest content = Fingerprint.sha256();
				this.documents.putAll(code, KIND, List.of(Document.json(key, settled, made, content)));
				this.documents.putAll(code, CONTENT, List.of(Document.of(key, Fingerprint.of(content), NOTHING)));
				this.documents.putAll(code, SUMMARY, List.of(Document.json(key, assessed.fingerprint(), Summaries
					.of(assessed.work(), made, assessed.unassigned(), this.night.definitions().formNames()))));
				made.failures().forEach((failure) -> this.night.failures().add(failure));
			}
			this.withdrawal.after(assessed);
		}
	}

}
