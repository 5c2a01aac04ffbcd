package id.selaras.sheet;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/** Links to other workbooks are not followed: their last results stand in the cells. */
@FindingType(severity = Severity.INFO,
		text = "Ada rumus yang mengambil isi dari berkas lain; hasil terakhir yang tersimpan dipakai.",
		english = "Some formulas take values from other files; their last saved results are used.",
		advice = "Pastikan angkanya sudah yang terakhir sebelum dikirim.",
		adviceEnglish = "Make sure that the figures are up to date before sending.")
record ExternalLinksIgnored() implements FindingFacts {
}
