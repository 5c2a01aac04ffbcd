package id.selaras.samples;

import java.util.Locale;

/** A line of agencies.csv. */
record AgencyRow(String code, String name, String shortName, String aliases, String kind) {

	boolean isCalled(String written) {
		return written.equals(this.code) || written.equals(this.name) || written.equals(this.shortName);
	}

	String headOf() {
		return switch (this.kind) {
			case "bumd" -> "DIREKTUR " + capitals();
			case "kecamatan" -> "CAMAT " + this.shortName.toUpperCase(Locale.ROOT);
			case "opd" -> this.code.equals("setda") ? "SEKRETARIS DAERAH" : "KEPALA " + capitals();
			default -> "KEPALA " + capitals();
		};
	}

	private String capitals() {
		return this.name.toUpperCase(Locale.ROOT);
	}

}
