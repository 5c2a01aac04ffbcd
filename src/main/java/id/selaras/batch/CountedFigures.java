package id.selaras.batch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.assess.Assessment;
import id.selaras.assess.Counts;
import id.selaras.assess.DimensionPlans;
import id.selaras.assess.Figure;
import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.plan.SmartCityStage;
import id.selaras.plan.SmartDimension;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/** The figures of all rows of a period's reports that are counted. */
final class CountedFigures {

	private final RegencyWork work;

	private final RegencyFigures made;

	private final Counts counts;

	private final Map<String, Figure> figures = new LinkedHashMap<>();

	private CountedFigures(RegencyWork work, RegencyFigures made) {
		this.work = work;
		this.made = made;
		this.counts = counts(work, made.period());
	}

	static Counts counts(RegencyWork work, Period period) {
		return new Counts(work.home().regency(), period);
	}

	static Collection<Figure> of(RegencyWork work, RegencyFigures made, Assessment assessment) {
		CountedFigures counted = new CountedFigures(work, made);
		counted.count(assessment);
		return counted.figures.values();
	}

	private void count(Assessment assessment) {
		this.made.submissions()
			.stream()
			.filter((submission) -> !isTooLate(submission))
			.forEach((submission) -> add(this.counts.file(submission)));
		for (Answer answer : this.made.completeness().answers()) {
			add(this.counts.answer(answer));
			if (answer.state() != AnswerState.SENT) {
				answer.submissions().forEach((submission) -> add(this.counts.file(submission)));
			}
		}
		add(this.counts.requests(this.made.completeness(), this.made.findings(), this.made.questions()));
		for (SmartDimension dimension : SmartDimension.values()) {
			add(this.counts.dimension(DimensionPlans.of(dimension, assessment)));
		}
		var sent = this.counts.sent(this.made.submissions());
		for (SmartCityStage stage : this.work.home().calendar().stages()) {
			add(this.counts.stage(stage, sent));
		}
		for (Agency agency : this.work.home().agencies()) {
			if (!assessment.byAgency().containsKey(agency.code())) {
				add(this.counts.leadsNone(agency.code(), assessment.plan()));
			}
		}
	}

	/** What was released stays: such a file is told by its finding. */
	private boolean isTooLate(Submission submission) {
		return submission.is(SubmissionState.AFTER_LOCK) && this.made.period().equals(submission.period());
	}

	/** A key has one figure: two tables of one file may say the same. */
	private void add(Figure figure) {
		this.figures.putIfAbsent(figure.key(), figure);
	}

}
