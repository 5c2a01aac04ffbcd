package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.RegencyNames;

/** Folder and file name, where they name a kabupaten or kota, name this one. */
public final class FileNamesItsRegency implements Rule {

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			RegencyNames.find(NO_LETTERS.matcher(form.path()).replaceAll(" "))
				.filter((code) -> !code.equals(input.regency().code()))
				.ifPresent((code) -> findings
					.add(Finding.of(new FileNamesAnotherRegency(RegencyNames.nameOf(code), input.regency().fullName()),
							Location.of(form.original(), form.path()).about(form.agency()))));
		}
		return findings;
	}

	@FindingType(severity = Severity.QUERY, text = "Nama berkas menyebut {named}, padahal dikirim untuk {regency}.",
			english = "The file's name says {named}; it was sent for {regency}.",
			advice = "Periksa apakah formulirnya untuk daerah ini, lalu perbaiki nama berkasnya.",
			adviceEnglish = "Check that the form is for this regency, then mend the file's name.",
			basis = "Kode dan nama wilayah menurut Kepmendagri 300.2.2-2138/2025")
	record FileNamesAnotherRegency(String named, String regency) implements FindingFacts {
	}

}
