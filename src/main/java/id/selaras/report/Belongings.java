package id.selaras.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.assess.IndicatorResult;
import id.selaras.crosscheck.Answer;
import id.selaras.finding.Location;
import id.selaras.plan.Agency;
import id.selaras.receive.Submission;

/**
 * Whose a place is. What stands in a file that several agencies share, or in no agency's
 * file at all, is nobody's: it is told to the regency only.
 */
final class Belongings {

	private final Set<String> agencies;

	private final Map<String, Set<String>> senders = new HashMap<>();

	Belongings(ReportSource source) {
		this.agencies = source.agencies().stream().map(Agency::code).collect(Collectors.toSet());
		submissions(source)
			.forEach((submission) -> this.senders.computeIfAbsent(submission.path(), (path) -> new HashSet<>())
				.add(submission.agency()));
	}

	/** All that came for the period, also what nobody asked for. */
	static Stream<Submission> submissions(ReportSource source) {
		return Stream
			.of(source.completeness().answers().stream().flatMap((answer) -> answer.submissions().stream()),
					source.completeness().unasked().stream(), source.held().stream())
			.flatMap((each) -> each);
	}

	boolean isOf(Location location, String agency) {
		if (this.agencies.contains(location.subject())) {
			return location.subject().equals(agency);
		}
		return !location.file().isEmpty()
				&& this.senders.getOrDefault(location.file(), Set.of()).equals(Set.of(agency));
	}

	/** Agencies that were asked, have sent something or answer for an indicator. */
	static List<Agency> concerned(ReportSource source) {
		Set<String> codes = new TreeSet<>();
		source.completeness().answers().stream().map(Answer::agency).forEach(codes::add);
		submissions(source).map(Submission::agency).forEach(codes::add);
		source.assessment()
			.indicators()
			.stream()
			.map(IndicatorResult::indicator)
			.forEach((indicator) -> codes.addAll(indicator.agencies()));
		source.findings().forEach((finding) -> codes.add(finding.location().subject()));
		return source.agencies().stream().filter((agency) -> codes.contains(agency.code())).toList();
	}

}
