package id.selaras.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Average;
import id.selaras.normalise.ValueState;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.crosscheck.Answer;
import id.selaras.plan.Agency;
import id.selaras.report.AgencyCard.CardFinding;
import id.selaras.report.AgencyCard.CardIndicator;
import org.jspecify.annotations.Nullable;

/** Builds the pages of the agencies of one regency. */
final class AgencyCardBuilder {

	private final ReportSource source;

	private final Names names;

	private final Explanations explanations;

	private final Places places;

	AgencyCardBuilder(ReportSource source) {
		this.source = source;
		this.names = new Names(source);
		this.explanations = new Explanations(source);
		this.places = new Places(source);
	}

	AgencyCard card(Agency agency) {
		Aggregate together = this.source.assessment().byAgency().get(agency.code());
		List<Average> trend = (together == null) ? List.of() : together.trend();
		return new AgencyCard(Masthead.of(this.source), agency.name(), "rapor-" + agency.code(), this.source.draft(),
				figures(agency, together), TrendLine.labelled(trend),
				led(this.source, agency).stream().map(this::indicator).toList(), findings(agency));
	}

	/** Indicators that the agency leads. */
	static List<IndicatorResult> led(ReportSource source, Agency agency) {
		return source.assessment()
			.indicators()
			.stream()
			.filter((result) -> result.agency().equals(agency.code()))
			.toList();
	}

	private Map<String, String> figures(Agency agency, @Nullable Aggregate together) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("kind", "Jenis: " + Places.kind(agency.kind()));
		texts.put("forms", forms(agency));
		texts.put("standing", this.places.words(agency));
		texts.put("averageCode", "Kode angka: " + AgencyCards.code(this.source, agency));
		ValueState absence = AchievementRows.absence(this.source.assessment(), agency.code());
		put(texts, "average", (together == null) ? null : together.performance(), absence);
		put(texts, "absorption", (together == null) ? null : together.absorption(), absence);
		return texts;
	}

	private static void put(Map<String, String> texts, String name, @Nullable Average average, ValueState absence) {
		if (average == null) {
			texts.put(name, Printed.NOTHING);
			texts.put(name + "Counted", "tidak memimpin indikator");
			texts.put(name + "Predicate", "");
			return;
		}
		texts.put(name, (average.percent() != null) ? Printed.average(average) + " %" : absence.indonesian());
		texts.put(name + "Counted", Printed.counted(average));
		String predicate = average.predicate();
		texts.put(name + "Predicate", (predicate != null) ? predicate : "tanpa predikat");
	}

	private String forms(Agency agency) {
		List<Answer> answers = this.source.completeness()
			.answers()
			.stream()
			.filter((answer) -> answer.agency().equals(agency.code()))
			.toList();
		return answers.isEmpty() ? "Tidak ada formulir yang diminta."
				: answers.stream()
					.map((answer) -> this.names.forms(answer.forms()) + ": " + answer.state().indonesian())
					.collect(Collectors.joining("; ", "", "."));
	}

	private CardIndicator indicator(IndicatorResult result) {
		ProgressView.IndicatorRow row = AchievementRows.row(result, this.names, this.explanations);
		TrendLine trend = new TrendLine(result.running()
			.quarters()
			.stream()
			.map(QuarterResult::performanceAchievement)
			.map((achievement) -> new TrendLine.Point(achievement.percent()))
			.toList(), false);
		return new CardIndicator(row.code(), row.indicator(), row.unit(), row.target(), row.realised(), row.achieved(),
				row.predicate(), trend, row.status());
	}

	private List<CardFinding> findings(Agency agency) {
		return FindingRows.shown(this.source.of(agency))
			.stream()
			.map((finding) -> new CardFinding(finding.identifier(this.source.regency().code()), finding.standing(),
					FindingRows.cell(finding.location()), finding.text().indonesian(), finding.advice().indonesian()))
			.toList();
	}

}
