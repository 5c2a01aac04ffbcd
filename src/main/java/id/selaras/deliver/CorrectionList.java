package id.selaras.deliver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Severity;
import id.selaras.sheet.Correction;

/**
 * What an agency is to mend or explain in one of its files, the gravest first. What we
 * tidied ourselves is not told here.
 */
public final class CorrectionList {

	/** Of more no one reads; the table of findings has them all. */
	private static final int MOST = 1_000;

	private CorrectionList() {
	}

	public static List<Correction> of(String regency, List<Finding> findings) {
		List<Correction> corrections = new ArrayList<>();
		findings.stream()
			.filter((finding) -> finding.severity() != Severity.INFO && !finding.isExplained())
			.sorted(Comparator.comparing(Finding::severity))
			.map((finding) -> correction(regency, finding))
			.limit(MOST)
			.forEach(corrections::add);
		return corrections;
	}

	private static Correction correction(String regency, Finding finding) {
		return new Correction(finding.identifier(regency), finding.standing(), finding.severity() == Severity.ERROR,
				finding.location().sheet(), finding.location().cell(), finding.text().indonesian(),
				finding.advice().indonesian(), finding.proposal(),
				(finding.severity() == Severity.QUERY) ? finding.matter() : "");
	}

}
