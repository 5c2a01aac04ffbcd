package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;

/** The sheets of one workbook name one agency; several are easily copied by mistake. */
public final class WorkbookIsOfOneAgency implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		Map<String, SortedMap<String, NormalisedForm>> workbooks = new LinkedHashMap<>();
		input.forms()
			.forEach((form) -> workbooks.computeIfAbsent(form.path(), (path) -> new TreeMap<>())
				.putIfAbsent(form.agency(), form));
		List<Finding> findings = new ArrayList<>();
		workbooks.forEach((path, forms) -> {
			if (forms.size() > 1) {
				String names = forms.keySet().stream().map(input::agencyName).collect(Collectors.joining("; "));
				NormalisedForm any = Objects.requireNonNull(forms.get(forms.firstKey()));
				findings.add(Finding.of(new SheetsNameSeveralAgencies(names), Location.of(any.original(), path)));
			}
		});
		return findings;
	}

	@FindingType(severity = Severity.QUERY,
			text = "Lembar-lembar berkas ini menyebut beberapa perangkat daerah: {names}.",
			english = "The sheets of this file name several agencies: {names}.",
			advice = "Kirim satu berkas per perangkat daerah, atau jelaskan bahwa berkas ini memang gabungan.",
			adviceEnglish = "Send one file per agency, or explain that this one is joint.",
			basis = "Permintaan data: satu formulir per perangkat daerah")
	record SheetsNameSeveralAgencies(String names) implements FindingFacts {
	}

}
