package id.selaras.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.selaras.crosscheck.CrossCheck;
import id.selaras.crosscheck.Rules;
import id.selaras.deliver.WhoGetsWhat;
import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.home.HomeException;
import id.selaras.home.HomeFolder;
import id.selaras.home.Known;
import id.selaras.home.PlansReader;
import id.selaras.home.RegencyFolder;
import id.selaras.home.RegencyHome;
import id.selaras.normalise.Decisions;
import id.selaras.plan.Consultant;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import id.selaras.store.DecisionBook;
import id.selaras.store.Journal;
import id.selaras.store.JournalLine;
import id.selaras.store.PeriodRelease;
import id.selaras.store.ReleaseBook;

/**
 * One night: what is to be done for whom. Made before anything starts, so that wrong use
 * stops it; a regency whose own files are wrong is a failure and the others go on.
 */
public final class Night {

	private final NightRequest request;

	private final Definitions definitions;

	private final Map<String, Consultant> consultants;

	private final List<RegencyWork> works;

	private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());

	private final List<Text> redone = new ArrayList<>();

	private Predicate<Path> finished = (file) -> true;

	private CrossCheck crossCheck = new CrossCheck(Rules.discover());

	private Night(NightRequest request, Definitions definitions, Map<String, Consultant> consultants) {
		this.request = request;
		this.definitions = definitions;
		this.consultants = consultants;
		this.works = new CopyOnWriteArrayList<>();
	}

	/** Reads home and regencies. */
	public static Night prepare(NightRequest request, Definitions definitions) {
		HomeFolder home = HomeFolder.open(request.home());
		List<Consultant> consultants = home.consultants();
		Night night = new Night(request, definitions,
				consultants.stream().collect(Collectors.toMap(Consultant::id, (consultant) -> consultant)));
		Known known = Known.of(definitions.forms(), definitions.scales().values(), consultants);
		PlanShelf plans = new PlanShelf(new PlansReader(definitions.forms(), definitions.vocabulary()));
		for (RegencyFolder folder : home.regencies()) {
			if (request.regency() == null || request.regency().equals(folder.code())) {
				night.add(folder, known, plans);
			}
		}
		if (night.works.isEmpty() && night.failures.isEmpty()) {
			throw new IllegalArgumentException(request.home() + ": tidak ada daerah"
					+ ((request.regency() == null) ? "" : " dengan kode " + request.regency()));
		}
		return night;
	}

	private void add(RegencyFolder folder, Known known, PlanShelf plans) {
		try {
			RegencyHome home = folder.read(known);
			this.works.add(new RegencyWork(home, plans, periods(home), past(home),
					Objects.requireNonNull(this.definitions.scales().get(home.regency().scale())),
					this.definitions.vocabulary(), Decisions.NONE, this.request.today(home.regency().zone()),
					new TreeMap<>()));
		}
		catch (HomeException ex) {
			this.failures.add(ex.failure("receive", folder.name()));
		}
	}

	/** Other rules than those that are discovered. */
	Night checkedBy(CrossCheck other) {
		this.crossCheck = other;
		return this;
	}

	CrossCheck crossCheck() {
		return this.crossCheck;
	}

	/** Leaves a regency out of this night. */
	void skip(String regency) {
		this.works.removeIf((work) -> work.code().equals(regency));
	}

	/** Takes plans that did not change from the store. */
	void keepPlansIn(StoredPlans plans) {
		this.works.stream().map(RegencyWork::shelf).distinct().forEach((shelf) -> shelf.lookFirstIn(plans));
	}

	/** Takes in what people answered: it lies in the store, which is opened last. */
	void decide(DecisionBook book) {
		this.works.replaceAll((work) -> work.with(book.standing(work.code())));
	}

	/** Takes in what was released, and what lay in the inbox by then. */
	void lock(ReleaseBook book, Journal journal) {
		this.works.replaceAll((work) -> {
			SortedMap<Period, PeriodRelease> released = book.all(work.code());
			if (released.isEmpty()) {
				return work;
			}
			List<JournalLine> lines = journal.lines(work.code()).lines();
			SortedMap<Period, Lock> locks = new TreeMap<>();
			released.forEach((period, release) -> locks.put(period, Lock.of(work.code(), release, lines)));
			return this.request.isOfAllPeriods() ? work.with(locks).withPast(locks.keySet()) : work.with(locks);
		});
	}

	private List<Period> periods(RegencyHome home) {
		if (this.request.period() != null) {
			return List.of(this.request.period());
		}
		return home.requests().stream().filter(Request::open).map(Request::period).sorted().toList();
	}

	/** A night of one period leaves the others alone. */
	private List<Period> past(RegencyHome home) {
		return !this.request.isOfAllPeriods() ? List.of()
				: home.requests().stream().filter((request) -> !request.open()).map(Request::period).sorted().toList();
	}

	public NightRequest request() {
		return this.request;
	}

	Definitions definitions() {
		return this.definitions;
	}

	List<RegencyWork> works() {
		return this.works;
	}

	/** Who may get what of a regency. */
	WhoGetsWhat whoGetsWhat(RegencyWork work) {
		return new WhoGetsWhat(work.home().regency(), consultants(), work.home().agencies());
	}

	/** In the order of their ids. */
	List<Consultant> consultants() {
		return this.consultants.values().stream().sorted(Comparator.comparing(Consultant::id)).toList();
	}

	String consultantName(String id) {
		return Optional.ofNullable(this.consultants.get(id)).map(Consultant::name).orElse(id);
	}

	List<Failure> failures() {
		return this.failures;
	}

	/** Stage by stage, and in each by regency: which thread was faster says nothing. */
	void sortFailures() {
		List<String> stages = new ArrayList<>();
		this.failures.forEach((failure) -> stages.add(failure.stage()));
		this.failures.sort(Comparator.comparingInt((Failure failure) -> stages.indexOf(failure.stage()))
			.thenComparing(Failure::regency));
		this.redone.sort(Comparator.comparing(Text::indonesian));
	}

	/** Leaves files alone that someone may still be writing. */
	public Night takingOnly(Predicate<Path> finished) {
		this.finished = finished;
		return this;
	}

	Predicate<Path> finished() {
		return this.finished;
	}

	/** Notes that something was done again, and why. */
	synchronized void redone(Text text) {
		this.redone.add(text);
	}

	List<Text> redone() {
		return this.redone;
	}

	/** Why something was not done: a mistake of ours, told by its kind. */
	static Text ourMistake(Text what, Throwable mistake) {
		String kind = mistake.getClass().getSimpleName();
		return new Text(what.indonesian() + " karena kesalahan program (" + kind + ")",
				what.english() + " because of a mistake of ours (" + kind + ")");
	}

	void fail(String stage, String regency, Failure.Responsible who, Text text) {
		this.failures.add(new Failure(stage, regency, who, text));
	}

}
