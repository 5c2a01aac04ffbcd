package id.selaras.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.assess.Scale;
import id.selaras.finding.Fingerprint;
import id.selaras.home.PlansReader;
import id.selaras.home.RegencyHome;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormaliseContext;
import id.selaras.plan.Delivery;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Request;
import org.jspecify.annotations.Nullable;

/**
 * One regency of a night.
 *
 * @param periods those that reports are made for
 * @param locks periods that were released
 * @param fingerprint of all that the regency's forms are read with; amendments count from
 * their day on
 */
record RegencyWork(RegencyHome home, PlansReader.Plans plans, List<Period> periods, Scale scale,
		NormaliseContext context, SortedMap<Period, Lock> locks, String fingerprint) {

	RegencyWork {
		periods = List.copyOf(periods);
		locks = Collections.unmodifiableSortedMap(new TreeMap<>(locks));
	}

	RegencyWork(RegencyHome home, PlansReader.Plans plans, List<Period> periods, Scale scale,
			NormaliseContext context) {
		this(home, plans, periods, scale, context, new TreeMap<>(), fingerprint(home, plans, scale, context));
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
		return PlanVersion.ruling(this.plans.versions(), year, this.context.today());
	}

	/** The same with what people answered; their answers may change the plans too. */
	RegencyWork with(Decisions decisions, PlansReader reader) {
		boolean same = this.plans.questions().isEmpty();
		PlansReader.Plans read = same ? this.plans : reader.read(this.home, decisions);
		NormaliseContext decided = new NormaliseContext(this.context.regency(), this.context.agencies(),
				read.versions(), this.context.requests(), this.context.vocabulary(), decisions, this.context.today());
		String own = same ? this.fingerprint : fingerprint(this.home, read, this.scale, decided);
		return new RegencyWork(this.home, read, this.periods, this.scale, decided, this.locks, own);
	}

	/** The same with what was released. */
	RegencyWork with(SortedMap<Period, Lock> released) {
		return new RegencyWork(this.home, this.plans, this.periods, this.scale, this.context, released,
				this.fingerprint);
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

	private static String fingerprint(RegencyHome home, PlansReader.Plans plans, Scale scale,
			NormaliseContext context) {
		List<String> parts = new ArrayList<>(List.of(home.fingerprint(), scale.fingerprint()));
		for (PlanVersion plan : plans.versions()) {
			parts.add(plan.id() + (plan.amends() == null || !plan.inForce().isAfter(context.today())));
		}
		parts.add(Fingerprint.of(String.valueOf(plans.versions())));
		return Fingerprint.of(parts);
	}

}
