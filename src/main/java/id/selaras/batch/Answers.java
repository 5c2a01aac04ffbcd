package id.selaras.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.Severity;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.Question;
import id.selaras.receive.Sighting;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.store.DecisionBook;
import id.selaras.store.Documents;
import id.selaras.store.Findings;
import id.selaras.store.Questions;
import id.selaras.store.Sightings;
import id.selaras.store.StoredDecision;
import id.selaras.store.StoredFinding;
import id.selaras.store.StoredQuestion;
import id.selaras.store.Submissions;

/** The open questions of a regency, and what is done with an answer. */
public final class Answers {

	/** The finding that names an automatic match, which an answer may undo. */
	private static final String MATCHED = "indicator-name-tidied";

	private final Questions questions;

	private final Findings findings;

	private final Sightings sightings;

	private final Submissions submissions;

	private final DecisionBook book;

	private final Documents documents;

	public Answers(OpenStore store) {
		this.questions = store.get(Questions.class);
		this.findings = store.get(Findings.class);
		this.sightings = store.get(Sightings.class);
		this.submissions = store.get(Submissions.class);
		this.book = store.get(DecisionBook.class);
		this.documents = store.get(Documents.class);
	}

	/** Regencies that were ever asked anything. */
	public List<String> regencies() {
		return this.questions.regencies();
	}

	/**
	 * What nobody answered yet, each once. What is asked about a file that no longer lies
	 * in the inbox, or that others stand in the place of, needs no answer.
	 */
	public List<Question> open(String regency) {
		Set<String> sent = this.sightings.originals(regency).keySet();
		Set<String> lying = this.sightings.all(regency)
			.values()
			.stream()
			.map(Sighting::original)
			.collect(Collectors.toSet());
		Set<String> replaced = replaced(regency);
		KnownNames names = KnownNames.stored(this.documents, regency);
		Decisions standing = this.book.standing(regency);
		Map<Object, Question> open = new LinkedHashMap<>();
		for (StoredQuestion stored : this.questions.all(regency)) {
			Question question = stored.question();
			String original = question.location().original();
			boolean answered = standing.on(question)
				.filter((decision) -> Choice.of(question, decision.choice(), names).isPresent())
				.isPresent();
			boolean counts = !sent.contains(original) || (lying.contains(original) && !replaced.contains(original));
			if (counts && !answered) {
				open.putIfAbsent(List.of(question.kind(), question.location(), question.wording()), question);
			}
		}
		return List.copyOf(open.values());
	}

	/** Originals of which each form was sent anew. */
	private Set<String> replaced(String regency) {
		return this.submissions.all(regency)
			.stream()
			.collect(Collectors.groupingBy(Submission::original,
					Collectors.mapping(Submission::state, Collectors.toSet())))
			.entrySet()
			.stream()
			.filter((states) -> states.getValue().equals(Set.of(SubmissionState.SUPERSEDED)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * What an identifier may be answered about: open questions, answered ones, for people
	 * change their minds, and automatic matches.
	 */
	public List<Question> identified(String regency, String identifier) {
		List<Question> found = new ArrayList<>();
		this.questions.identified(regency, identifier).forEach((stored) -> found.add(stored.question()));
		for (StoredFinding stored : this.findings.identified(regency, identifier)) {
			if (stored.finding().code().equals(MATCHED)) {
				found.addAll(matched(regency, stored.finding()));
			}
		}
		if (found.isEmpty()) {
			this.book.all(regency)
				.stream()
				.map(StoredDecision::decision)
				.filter((decision) -> decision.identifier().equals(identifier))
				.forEach((decision) -> found.add(decision.question()));
		}
		return found.stream().distinct().toList();
	}

	/**
	 * Explains a query, so that it is not put again while its value stands.
	 * @return what was written down; nothing where there is no such query
	 */
	public List<Decision> explain(String regency, String identifier, String words, String by, LocalDate day) {
		List<Decision> decisions = new ArrayList<>();
		for (StoredFinding stored : this.findings.identified(regency, identifier)) {
			Finding finding = stored.finding();
			if (finding.severity() == Severity.QUERY) {
				for (String agency : agencies(regency, finding)) {
					Question query = new Question(Decision.EXPLANATION, finding.location(), finding.text(), List.of(),
							finding.matter(), agency);
					decisions.add(Decision.of(identifier, query, words, by, day));
				}
			}
		}
		List<Decision> distinct = decisions.stream().distinct().toList();
		this.book.decide(regency, distinct);
		return distinct;
	}

	/** Whose file it is about; what is about no file is the whole regency's. */
	private List<String> agencies(String regency, Finding finding) {
		List<String> agencies = this.submissions.of(regency, finding.location().original())
			.stream()
			.map(Submission::agency)
			.distinct()
			.toList();
		return agencies.isEmpty() ? List.of("") : agencies;
	}

	/** The wording was the agency's; a file of several agencies leaves open whose. */
	private List<Question> matched(String regency, Finding finding) {
		String written = finding.values().getOrDefault("written", "");
		return agencies(regency, finding).stream()
			.map((agency) -> new Question(Question.WHICH_INDICATOR, finding.location(), finding.text(), List.of(),
					written, agency))
			.toList();
	}

	/** The choice that a typed answer means, if the question can take it. */
	public Optional<String> choice(String regency, Question question, String typed) {
		return Choice.of(question, typed, KnownNames.stored(this.documents, regency));
	}

	/**
	 * Whether a decision made elsewhere means anything here. Where no plan was read yet,
	 * or the place is unknown, only its use will tell.
	 */
	public boolean takes(String regency, Decision decision) {
		KnownNames names = KnownNames.stored(this.documents, regency);
		return names.isNone() || names.isUsable(decision.question(), decision.choice());
	}

	/** Written to the journal before it is acknowledged; the next night uses it. */
	public List<Decision> answer(String regency, Map<Question, String> answers, String by, LocalDate day) {
		List<Decision> decisions = new ArrayList<>();
		answers.forEach((question, choice) -> decisions
			.add(Decision.of(question.identifier(regency), question, choice, by, day)));
		this.book.decide(regency, decisions);
		return decisions;
	}

}
