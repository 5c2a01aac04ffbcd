package id.selaras.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.assess.Scale;
import id.selaras.finding.Fingerprint;
import id.selaras.home.PlanFiles;
import id.selaras.home.PlanHeader;
import id.selaras.home.PlansReader;
import id.selaras.home.RegencyHome;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormaliseContext;
import id.selaras.normalise.Vocabulary;
import id.selaras.plan.Delivery;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Request;
import org.jspecify.annotations.Nullable;

/**
 * One regency of a night.
 *
 * @param shelf from which its plans are taken: all that is made of them is made anew only
 * where something changed
 * @param periods those that reports are made for
 * @param past others that were asked for, or released: what was printed of them can be
 * explained, and what was released comes back
 * @param decisions what people answered
 * @param locks periods that were released
 */
record RegencyWork(RegencyHome home, PlanShelf shelf, List<Period> periods, List<Period> past, Scale scale,
		Vocabulary vocabulary, Decisions decisions, LocalDate today, SortedMap<Period, Lock> locks) {

	RegencyWork {
		periods = List.copyOf(periods);
		past = List.copyOf(past);
		locks = Collections.unmodifiableSortedMap(new TreeMap<>(locks));
	}

	/** Its plans, with what was answered to the questions about them. */
	PlansReader.Plans plans() {
		return this.shelf.plans(this);
	}

	/** What its forms are normalised with. */
	NormaliseContext context() {
		return new NormaliseContext(this.home.regency(), this.home.agencies(), plans().versions(), this.home.requests(),
				this.vocabulary, this.decisions, this.today);
	}

	String code() {
		return this.home.regency().code();
	}

	/** The folder's name in the home, which is also the one in {@code <out>}. */
	String folderName() {
		return String.valueOf(this.home.folder().getFileName());
	}

	Optional<Request> request(Period period) {
		return this.home.requests().stream().filter((request) -> request.period().equals(period)).findFirst();
	}

	Optional<PlanVersion> plan(int year) {
		return PlanVersion.ruling(plans().versions(), year, this.today);
	}

	/** The same with what people answered. */
	RegencyWork with(Decisions answered) {
		return new RegencyWork(this.home, this.shelf, this.periods, this.past, this.scale, this.vocabulary, answered,
				this.today, this.locks);
	}

	/** The same with what was released. */
	RegencyWork with(SortedMap<Period, Lock> released) {
		return new RegencyWork(this.home, this.shelf, this.periods, this.past, this.scale, this.vocabulary,
				this.decisions, this.today, released);
	}

	/** The same with these periods too. */
	RegencyWork withPast(Collection<Period> more) {
		SortedSet<Period> all = new TreeSet<>(this.past);
		all.addAll(more);
		all.removeAll(this.periods);
		return new RegencyWork(this.home, this.shelf, this.periods, List.copyOf(all), this.scale, this.vocabulary,
				this.decisions, this.today, this.locks);
	}

	/** The same as if one more period were released. */
	RegencyWork with(Lock lock) {
		SortedMap<Period, Lock> more = new TreeMap<>(this.locks);
		more.put(lock.release().period(), lock);
		return with(more);
	}

	Optional<Lock> lock(@Nullable Period period) {
		return (period == null) ? Optional.empty() : Optional.ofNullable(this.locks.get(period));
	}

	/** Whether the reports of a period may leave the house, and bear no mark. */
	boolean mayLeave(Period period) {
		return this.home.regency().delivery() == Delivery.AT_ONCE || this.locks.containsKey(period);
	}

	/**
	 * Of all that the regency's forms are read with; amendments count from their day on.
	 */
	String fingerprint() {
		List<String> parts = new ArrayList<>(List.of(this.home.fingerprint(), this.scale.fingerprint()));
		// what states no year is read as of this one
		parts.add(String.valueOf(this.today.getYear()));
		for (PlanFiles plan : this.home.plans()) {
			PlanHeader header = plan.header();
			parts.add(header.id() + (header.amends() == null || !header.inForce().isAfter(this.today)));
			parts.add(this.decisions.fingerprint(plan.original()));
		}
		return Fingerprint.of(parts);
	}

}
