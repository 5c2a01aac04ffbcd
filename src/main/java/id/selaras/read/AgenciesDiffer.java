package id.selaras.read;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/** One file names several agencies: the rows count for the one that is named nearest. */
@FindingType(severity = Severity.WARNING,
		text = "Di sini tertulis perangkat daerah \"{here}\", padahal di {place} tertulis \"{there}\".",
		english = "The agency here is \"{here}\", but at {place} it is \"{there}\".",
		advice = "Tulis perangkat daerah yang sama di semua lembar, atau kirim sebagai berkas terpisah.",
		adviceEnglish = "Name the same agency on all sheets, or send separate files.")
public record AgenciesDiffer(String here, String there, String place) implements FindingFacts {

	/** What differs from what was named first, within a title and between tables. */
	static List<Finding> between(List<FormTable> tables) {
		List<Finding> findings = new ArrayList<>();
		StatedText first = null;
		for (FormTable table : tables) {
			for (StatedText agency : table.agencies()) {
				if (first == null) {
					first = agency;
				}
				else if (!TableTitle.isSame(first.text(), agency.text())
						&& !agency.location().equals(first.location())) {
					findings.add(of(agency, first));
				}
			}
		}
		return findings.stream().distinct().toList();
	}

	/** What is said at one place and differs from another. */
	public static Finding of(StatedText here, StatedText there) {
		return Finding.of(new AgenciesDiffer(here.text(), there.text(), there.location().place()), here.location());
	}

}
