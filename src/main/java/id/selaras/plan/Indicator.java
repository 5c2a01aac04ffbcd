package id.selaras.plan;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of the RPJMD (domain.md 4.1).
 *
 * @param id the plan's code; without one, derived from programme, name and unit
 * @param objective the sasaran
 * @param agencies codes, the lead first; may be empty
 * @param targets by year
 */
public record Indicator(String id, String mission, String goal, String objective, String programmeCode,
		String programme, String name, String unit, Polarity polarity, Accumulation inYear, Accumulation acrossYears,
		@Nullable Quantity baseline, SortedMap<Integer, Target> targets, Target end, List<String> agencies,
		@Nullable SmartDimension dimension) {

	public Indicator {
		targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
		agencies = List.copyOf(agencies);
	}

	public Target target(int year) {
		return this.targets.getOrDefault(year, Target.NONE);
	}

	/**
	 * As one of its agencies answers for it: which part of the rupiah is that agency's
	 * the plan does not say.
	 */
	public Indicator partOf(String agency) {
		SortedMap<Integer, Target> own = new TreeMap<>();
		this.targets.forEach((year, target) -> own.put(year, new Target(target.performance(), null)));
		return new Indicator(this.id, this.mission, this.goal, this.objective, this.programmeCode, this.programme,
				this.name, this.unit, this.polarity, this.inYear, this.acrossYears, this.baseline, own,
				new Target(this.end.performance(), null), List.of(agency), this.dimension);
	}

	/** Code and name of its programme. */
	public String programmeHeading() {
		return (this.programmeCode + " " + this.programme).strip();
	}

	public boolean isLedBy(String agencyCode) {
		return !this.agencies.isEmpty() && this.agencies.get(0).equals(agencyCode);
	}

}
