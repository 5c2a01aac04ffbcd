package id.selaras.home;

import java.time.LocalDate;
import java.util.List;

import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import org.jspecify.annotations.Nullable;

/** A plan without its indicators, which are read like a form. */
public record PlanHeader(String id, String name, String basis, int firstYear, int lastYear, LocalDate inForce,
		@Nullable String amends) {

	public PlanVersion with(List<Indicator> indicators) {
		return new PlanVersion(this.id, this.name, this.basis, this.firstYear, this.lastYear, this.inForce, this.amends,
				indicators);
	}

}
