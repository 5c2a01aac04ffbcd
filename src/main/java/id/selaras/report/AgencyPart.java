package id.selaras.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Location;
import id.selaras.plan.Agency;
import id.selaras.receive.Submission;

/**
 * What one agency may see: a report that is made from it cannot tell of another.
 */
final class AgencyPart {

	private AgencyPart() {
	}

	static ReportSource of(ReportSource source, Agency agency) {
		String code = agency.code();
		Belongings belongings = new Belongings(source);
		Completeness completeness = new Completeness(
				source.completeness().answers().stream().filter((answer) -> answer.agency().equals(code)).toList(),
				source.completeness().unasked().stream().filter((it) -> it.agency().equals(code)).toList());
		return new ReportSource(source.regency(), source.agencies(), Optional.of(agency), source.period(),
				source.consultant(), source.formNames(),
				source.findings().stream().filter((finding) -> belongings.isOf(finding.location(), code)).toList(),
				source.questions().stream().filter((question) -> belongings.isOf(question.location(), code)).toList(),
				completeness, source.held().stream().filter((held) -> held.agency().equals(code)).toList(),
				copies(source, belongings, code), notes(source, code), source.assessment().of(code),
				source.smartCity().withoutFiles(), source.date(), source.draft());
	}

	private static SortedMap<String, String> copies(ReportSource source, Belongings belongings, String agency) {
		SortedMap<String, String> copies = new TreeMap<>();
		Belongings.submissions(source)
			.filter((it) -> belongings.isOf(Location.of(it.original(), it.path()), agency))
			.map(Submission::original)
			.filter((original) -> source.copies().containsKey(original))
			.forEach((original) -> copies.put(original, Objects.requireNonNull(source.copies().get(original))));
		return copies;
	}

	private static SortedMap<String, List<AgencyNote>> notes(ReportSource source, String agency) {
		SortedMap<String, List<AgencyNote>> notes = new TreeMap<>();
		source.notes().forEach((id, all) -> {
			List<AgencyNote> own = all.stream().filter((note) -> note.agency().equals(agency)).toList();
			if (!own.isEmpty()) {
				notes.put(id, own);
			}
		});
		return notes;
	}

}
