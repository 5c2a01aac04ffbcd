package id.selaras.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Aggregate;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import org.jspecify.annotations.Nullable;

/**
 * Places of agencies by their mean achievement, each only among those of its kind: what a
 * kampung is asked says nothing about an agency of the regency.
 */
final class Places {

	/** Fewer are no field. */
	private static final int LEAST = 3;

	private final ReportSource source;

	Places(ReportSource source) {
		this.source = source;
	}

	/**
	 * A place, the best is 1; those with equal means share theirs.
	 *
	 * @param of how many of the kind have a mean
	 */
	record Place(int place, int of) {
	}

	/** Null where there is no mean, or too few to compare with. */
	@Nullable Place of(Agency agency) {
		BigDecimal own = mean(agency);
		List<BigDecimal> means = means(agency.kind());
		if (own == null || means.size() < LEAST) {
			return null;
		}
		long better = means.stream().filter((mean) -> mean.compareTo(own) > 0).count();
		return new Place((int) better + 1, means.size());
	}

	/** The place in words, or why there is none. */
	String words(Agency agency) {
		String kind = kind(agency.kind());
		if (mean(agency) == null) {
			return "Tidak dibandingkan: rata-rata capaiannya tidak dapat dihitung.";
		}
		Place place = of(agency);
		return (place == null) ? "Tidak dibandingkan: kurang dari " + LEAST + " " + kind + " mempunyai rata-rata."
				: "Peringkat ke-" + place.place() + " dari " + place.of() + " " + kind
						+ " yang rata-ratanya dapat dihitung. Hanya dibandingkan dengan yang sejenis.";
	}

	private List<BigDecimal> means(AgencyKind kind) {
		List<BigDecimal> means = new ArrayList<>();
		for (Agency agency : this.source.agencies()) {
			BigDecimal mean = (agency.kind() == kind) ? mean(agency) : null;
			if (mean != null) {
				means.add(mean);
			}
		}
		return means;
	}

	private @Nullable BigDecimal mean(Agency agency) {
		Aggregate aggregate = this.source.assessment().byAgency().get(agency.code());
		return (aggregate == null) ? null : aggregate.performance().percent();
	}

	/** As printed. */
	static String kind(AgencyKind kind) {
		return switch (kind) {
			case OPD -> "perangkat daerah";
			case DISTRIK -> "distrik";
			case KECAMATAN -> "kecamatan";
			case KAMPUNG -> "kampung";
			case DESA -> "desa";
			case KELURAHAN -> "kelurahan";
			case BUMD -> "BUMD";
			case CAMPUS -> "perguruan tinggi";
		};
	}

}
