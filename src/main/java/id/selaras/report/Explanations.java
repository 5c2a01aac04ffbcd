package id.selaras.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.report.ProgressView.ExplanationRow;

/** Queries that the agencies have explained: footnotes to the indicators. */
final class Explanations {

	private final ReportSource source;

	private final List<Finding> explained;

	/** Where each of them stands, in their order. */
	private final List<String> places;

	Explanations(ReportSource source) {
		this.source = source;
		this.explained = source.findings()
			.stream()
			.filter(Finding::isExplained)
			.sorted(Comparator.comparing((Finding finding) -> finding.location().file())
				.thenComparing((finding) -> finding.location().place())
				.thenComparing(Finding::code))
			.toList();
		this.places = this.explained.stream().map((finding) -> key(finding.location())).toList();
	}

	/** In the order of their numbers. */
	List<Finding> explained() {
		return this.explained;
	}

	List<ExplanationRow> rows(Names names) {
		List<ExplanationRow> rows = new ArrayList<>();
		for (Finding finding : this.explained) {
			rows.add(new ExplanationRow(String.valueOf(rows.size() + 1),
					finding.identifier(this.source.regency().code()),
					FindingRows.WHOSE.atBlanks(FindingRows.whose(finding.location(), names)),
					FindingRows.cell(finding.location()), finding.text().indonesian(), finding.explanation()));
		}
		return rows;
	}

	/** Numbers of the footnotes to an indicator's cells, such as {@code  [1] [3]}. */
	String marks(IndicatorResult result) {
		if (this.explained.isEmpty()) {
			return "";
		}
		Set<String> cells = new HashSet<>();
		sources(result).forEach((location) -> cells.add(key(location)));
		StringBuilder marks = new StringBuilder();
		for (int i = 0; i < this.explained.size(); i++) {
			if (this.explained.get(i).location().cell() != null && cells.contains(this.places.get(i))) {
				marks.append(" [").append(i + 1).append(']');
			}
		}
		return marks.toString();
	}

	private static Stream<Location> sources(IndicatorResult result) {
		Stream<Reported> quarters = result.running()
			.quarters()
			.stream()
			.flatMap((QuarterResult quarter) -> Stream.of(quarter.performance(), quarter.money()));
		return Stream.concat(quarters, Stream.of(result.current().performance(), result.current().money()))
			.flatMap((reported) -> reported.sources().stream());
	}

	private static String key(Location location) {
		return location.original() + "|" + location.place();
	}

}
