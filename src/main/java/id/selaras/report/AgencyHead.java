package id.selaras.report;

import java.util.Locale;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Regency;

/** What the one who signs for an agency is called, and the agency with its regency. */
final class AgencyHead {

	private AgencyHead() {
	}

	/** In capitals, as it stands above a signature. */
	static String role(Agency agency, Regency regency) {
		return title(agency.kind(), agency.name(), inRegency(agency.name(), regency)).toUpperCase(Locale.ROOT);
	}

	/** Some agencies bear the name of their regency already. */
	static String inRegency(String agency, Regency regency) {
		boolean named = lower(agency).endsWith(lower(regency.fullName()));
		return named ? agency : agency + " " + regency.fullName();
	}

	/** Not every head is a Kepala. */
	private static String title(AgencyKind kind, String name, String full) {
		String first = lower(name);
		if (kind == AgencyKind.KECAMATAN) {
			return "Camat " + without("kecamatan ", full);
		}
		if (kind == AgencyKind.KELURAHAN) {
			return "Lurah " + without("kelurahan ", full);
		}
		if (kind == AgencyKind.CAMPUS) {
			return "Pimpinan " + full;
		}
		if (kind == AgencyKind.BUMD || first.startsWith("rsud") || first.startsWith("rumah sakit")) {
			return "Direktur " + full;
		}
		if (first.startsWith("sekretariat ")) {
			return "Sekretaris " + without("sekretariat ", full);
		}
		return first.startsWith("inspektorat") ? "Inspektur" + without("inspektorat", full) : "Kepala " + full;
	}

	private static String without(String beginning, String name) {
		return lower(name).startsWith(beginning) ? name.substring(beginning.length()) : name;
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
