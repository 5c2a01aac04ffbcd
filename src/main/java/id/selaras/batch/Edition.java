package id.selaras.batch;

import java.util.List;
import java.util.Optional;

import id.selaras.plan.Agency;
import id.selaras.report.ReportDefinition;

/**
 * A report of a regency, or of one of its agencies. Its files are of one name and differ
 * in their endings.
 */
record Edition(ReportDefinition definition, Optional<Agency> agency) {

	static List<Edition> of(ReportDefinition definition, List<Agency> concerned) {
		return switch (definition.audience()) {
			case REGENCY -> List.of(new Edition(definition, Optional.empty()));
			case AGENCY -> concerned.stream().map((agency) -> new Edition(definition, Optional.of(agency))).toList();
			// over several regencies, so made when all of them are done
			case CONSULTANT -> List.of();
		};
	}

	/** Path of the PDF below the folder of the period. */
	String path() {
		return this.definition.file().replace(ReportDefinition.AGENCY, this.agency.map(Agency::code).orElse(""));
	}

	String title() {
		return this.definition.title() + this.agency.map((it) -> " " + it.name()).orElse("");
	}

	/** Whether a file is one of this edition's. */
	boolean has(String file) {
		return withoutEnding(file).equals(withoutEnding(path()));
	}

	/** What the files of an edition have in common. */
	static String withoutEnding(String path) {
		int dot = path.lastIndexOf('.');
		return (dot > path.lastIndexOf('/')) ? path.substring(0, dot) : path;
	}

}
