package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Agency;

/** Folder and file name, where they name an agency, name the one in the form. */
public final class FileNamesItsAgency implements Rule {

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Shorter names are found in too many words. */
	private static final int SHORTEST = 3;

	@Override
	public List<Finding> check(CheckInput input) {
		List<Finding> findings = new ArrayList<>();
		Map<Agency, List<String>> names = new LinkedHashMap<>();
		input.agencies().forEach((agency) -> names.put(agency, names(agency)));
		for (NormalisedForm form : input.forms()) {
			Set<Agency> named = named(names, form.path());
			if (named.size() == 1 && !named.iterator().next().code().equals(form.agency())) {
				findings.add(Finding.of(
						new FileNamesAnotherAgency(named.iterator().next().name(), input.agencyName(form.agency())),
						Location.of(form.original(), form.path()).about(form.agency())));
			}
		}
		return findings;
	}

	/** A name within a longer one is not meant: Perumahan dan Perhubungan. */
	private static Set<Agency> named(Map<Agency, List<String>> names, String path) {
		String plain = " " + plain(path) + " ";
		Map<String, Agency> mentioned = new HashMap<>();
		names.forEach((agency, own) -> own.stream()
			.filter((name) -> plain.contains(" " + name + " "))
			.forEach((name) -> mentioned.put(name, agency)));
		Set<Agency> named = new LinkedHashSet<>();
		mentioned.forEach((name, agency) -> {
			if (mentioned.keySet().stream().noneMatch((other) -> !other.equals(name) && other.contains(name))) {
				named.add(agency);
			}
		});
		return named;
	}

	private static List<String> names(Agency agency) {
		return Stream.concat(Stream.of(agency.name(), agency.shortName()), agency.aliases().stream())
			.map(FileNamesItsAgency::plain)
			.filter((name) -> name.length() >= SHORTEST)
			.toList();
	}

	private static String plain(String name) {
		return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	@FindingType(severity = Severity.QUERY, text = "Nama berkas menyebut {named}, formulirnya {stated}.",
			english = "The file's name says {named}; the form says {stated}.",
			advice = "Perbaiki nama perangkat daerah pada formulir atau nama berkasnya.",
			adviceEnglish = "Mend the agency's name in the form, or the file's name.",
			basis = "Permintaan data: satu formulir per perangkat daerah")
	record FileNamesAnotherAgency(String named, String stated) implements FindingFacts {
	}

}
