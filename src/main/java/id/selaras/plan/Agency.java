package id.selaras.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One that reports: an agency (OPD), distrik, kampung, desa, BUMD or campus.
 *
 * @param code the regency's own short code, which also names folders
 * @param smartGroup the smart group that it belongs to, if any
 */
public record Agency(String code, String name, String shortName, List<String> aliases, AgencyKind kind,
		@Nullable SmartDimension smartGroup, String contact) {

	public Agency {
		aliases = List.copyOf(aliases);
	}

	/** The name for narrow places: the short one where there is one. */
	public String label() {
		return this.shortName.isEmpty() ? this.name : this.shortName;
	}

}
