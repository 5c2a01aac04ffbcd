package id.selaras.sheet;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/** A workbook's macros are neither run nor sent back. */
@FindingType(severity = Severity.INFO, text = "Berkas memuat makro; makronya diabaikan.",
		english = "The file holds macros, which were ignored.",
		advice = "Tidak perlu tindakan. Lain kali simpan sebagai XLSX.",
		adviceEnglish = "Nothing to do. Next time save it as XLSX.")
record MacrosIgnored() implements FindingFacts {
}
