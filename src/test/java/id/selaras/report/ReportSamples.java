package id.selaras.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reports of the folder {@code reports}. */
final class ReportSamples {

	private ReportSamples() {
	}

	static ReportDefinition definition(String id, String title, String view) {
		Map<String, byte[]> templates = new TreeMap<>();
		try (Stream<Path> files = Files.list(Path.of("reports", id))) {
			for (Path file : files.toList()) {
				templates.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ReportDefinition(id, title, view, id + ".pdf", 1, templates, "fingerprint");
	}

	static ReportDefinition evaluation() {
		return definition("laporan-evaluasi", "Evaluasi Terhadap Hasil RKPD dan RPJMD", "evaluation");
	}

	static ReportDefinition progress() {
		return definition("laporan-kemajuan", "Laporan Kemajuan Pelaksanaan RPJMD", "progress");
	}

	static ReportDefinition findingsOfAnAgency() {
		return definition("temuan", "Temuan dan Pertanyaan", "agency-findings");
	}

	static ReportDefinition evaluationOfAnAgency() {
		return definition("formulir-e81", "Evaluasi Terhadap Hasil Renja", "agency-evaluation");
	}

	static ReportDefinition cards() {
		return definition("rapor-opd", "Rapor Perangkat Daerah", "agency-cards");
	}

	static ReportDefinition alignment() {
		return definition("keselarasan", "Keselarasan RPJMD, Formulir dan Program Smart City", "alignment");
	}

	/** All of them. */
	static List<ReportDefinition> definitions() {
		return List.of(progress(), evaluation(), evaluationOfAnAgency(), findingsOfAnAgency(), cards(), alignment());
	}

}
