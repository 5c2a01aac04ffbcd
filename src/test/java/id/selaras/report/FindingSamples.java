package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.plan.Agency;

/** Findings, and what agencies wrote below their tables. */
final class FindingSamples {

	private static final List<Severity> SEVERITIES = List.of(Severity.values());

	private FindingSamples() {
	}

	static List<Finding> findings(int number) {
		List<Finding> findings = new ArrayList<>();
		findings
			.add(finding("file-is-protected", Severity.ERROR, Location.of("sha-d", SubmissionSamples.path("dishub")),
					"Berkas dilindungi kata sandi dan tidak dapat dibuka.",
					"Hapus kata sandinya, simpan, dan kirim ulang."));
		findings
			.add(finding("value-leaps", Severity.QUERY, IndicatorSamples.CELL, "Realisasi melonjak dari tahun lalu.",
					"Periksa atau jelaskan.")
				.explainedBy("Pembangunan jalan dipercepat dengan dana alokasi khusus."));
		findings.add(finding("target-differs-from-plan", Severity.QUERY,
				Location.of("sha-diskominfo", SubmissionSamples.path("diskominfo")).at("E.81", "H17"),
				"Target 125 berbeda dari target RPJMD 110.", "Samakan atau jelaskan.")
			.explainedBy("Target diubah dalam RKPD."));
		for (int i = 0; i < number; i++) {
			Agency agency = SubmissionSamples.AGENCIES.get(i % SubmissionSamples.AGENCIES.size());
			Location location = (i % 6 == 5) ? Location.ofSubject(agency.code())
					: Location.of("sha-" + i, SubmissionSamples.path(agency.code())).at("E.81", "H" + (14 + i));
			findings.add(finding("target-differs-from-plan", SEVERITIES.get(i % 4), location,
					"Target 12," + i
							+ " berbeda dari target RPJMD 12,5 untuk indikator Panjang jalan kabupaten dibangun.",
					"Samakan dengan RPJMD atau jelaskan perubahannya."));
		}
		return findings;
	}

	static Finding finding(String code, Severity severity, Location location, String text, String advice) {
		return new Finding(code, severity, location, Map.of(), new Text(text, text), new Text(advice, advice));
	}

	static SortedMap<String, List<AgencyNote>> notes(int number) {
		SortedMap<String, List<AgencyNote>> notes = new TreeMap<>();
		for (String id : List.of("supporting-factors", "hindering-factors", "follow-up-quarter", "follow-up-rkpd",
				"follow-up-rpjmd")) {
			List<AgencyNote> bullets = new ArrayList<>();
			for (int i = 0; i < number; i++) {
				bullets.add(new AgencyNote(SubmissionSamples.AGENCIES.get(i % SubmissionSamples.AGENCIES.size()).code(),
						"Dukungan anggaran dan koordinasi lintas perangkat daerah berjalan menurut rencana, catatan "
								+ i + "."));
			}
			notes.put(id, bullets);
		}
		return notes;
	}

}
