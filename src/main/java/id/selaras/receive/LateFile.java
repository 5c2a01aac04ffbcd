package id.selaras.receive;

import java.time.LocalDate;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Period;

/** A file that came after its period was released: kept and reported, not used. */
public final class LateFile {

	private static final String CODE = "arrived-after-release";

	private LateFile() {
	}

	/**
	 * Says so.
	 * @param released the day of the release
	 * @param by who released
	 */
	public static Finding finding(Submission late, Period period, LocalDate released, String by) {
		return Finding.of(new ArrivedAfterRelease(period.toString(), released.toString(), by),
				Location.of(late.original(), late.path()));
	}

	/** Whether a finding says so: it is no fault of what was released. */
	public static boolean isToldBy(Finding finding) {
		return finding.code().equals(CODE);
	}

	/** The report has left the house: what stands in it stays. */
	@FindingType(severity = Severity.ERROR,
			text = "Berkas ini tiba setelah laporan periode {period} dirilis (oleh {by} pada {released}), jadi tidak dipakai.",
			english = "This file came after the reports of {period} were released (by {by} on {released}), so it is not used.",
			advice = "Sampaikan perubahannya pada formulir periode berikutnya, yang memuat triwulan sebelumnya.",
			adviceEnglish = "Send the change with the form of the next period, which restates earlier quarters.")
	record ArrivedAfterRelease(String period, String released, String by) implements FindingFacts {
	}

}
