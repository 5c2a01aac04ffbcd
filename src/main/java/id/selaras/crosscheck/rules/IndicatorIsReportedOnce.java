package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import org.jspecify.annotations.Nullable;

/**
 * One form reports an indicator once, or twice with the same values. Which of two values
 * is right only the agency knows: neither counts.
 */
public final class IndicatorIsReportedOnce implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		for (NormalisedForm form : input.forms()) {
			Map<String, ReportedRow> first = new HashMap<>();
			for (ReportedRow row : form.rows()) {
				ReportedRow earlier = (row.indicator() == null) ? null : first.putIfAbsent(row.indicator(), row);
				if (earlier != null) {
					compare(form, earlier, row, findings);
				}
			}
		}
		return findings;
	}

	/** A cell that is empty, or asked about, contradicts nothing. */
	private static void compare(NormalisedForm form, ReportedRow earlier, ReportedRow later, List<Finding> findings) {
		later.values().forEach((column, value) -> {
			Value other = earlier.value(column);
			if (column.startsWith("realised.") && other != null && value.quantity() != null && other.quantity() != null
					&& !value.quantity().isSameAs(other.quantity())) {
				findings.add(finding(form, later, value, earlier, other));
				findings.add(finding(form, earlier, other, later, value));
			}
		});
	}

	private static Finding finding(NormalisedForm form, ReportedRow row, Value value, ReportedRow otherRow,
			Value other) {
		Location file = Location.of(form.original(), form.path());
		return Finding.of(new IndicatorReportedTwice(row.name(), value.raw(), other.raw(),
				otherPlace(row.sheet(), otherRow.sheet(), other.cell())), file.at(row.sheet(), value.cell()));
	}

	private static String otherPlace(@Nullable String sheet, @Nullable String other, String cell) {
		return (other == null || other.equals(sheet)) ? cell : other + "!" + cell;
	}

	@FindingType(severity = Severity.ERROR,
			text = "Indikator \"{indicator}\" dilaporkan dua kali: {value} di sini, {other} di {cell}. Keduanya tidak dihitung.",
			english = "The indicator \"{indicator}\" is reported twice: {value} here, {other} at {cell}. Neither counts.",
			advice = "Hapus baris yang salah, atau samakan angkanya.",
			adviceEnglish = "Delete the wrong row, or give both the same value.",
			basis = "RPJMD: satu indikator, satu angka")
	record IndicatorReportedTwice(String indicator, String value, String other, String cell) implements FindingFacts {
	}

}
