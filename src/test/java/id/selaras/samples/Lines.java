package id.selaras.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.crosscheck.AnswerState;
import id.selaras.finding.Finding;
import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import id.selaras.receive.Submission;
import org.jspecify.annotations.Nullable;

/** A sample regency as lines of text, so that a review shows what changed. */
final class Lines {

	private Lines() {
	}

	/** What is asked, what came, and every finding and question. */
	static List<String> findings(SampleRegency sample) {
		List<String> lines = new ArrayList<>();
		lines.add("asked %d = sent %d + held %d + missing %d".formatted(sample.completeness().asked(),
				sample.completeness().count(AnswerState.SENT), sample.completeness().count(AnswerState.HELD),
				sample.completeness().count(AnswerState.MISSING)));
		sample.completeness()
			.answers()
			.forEach((answer) -> lines.add(
					"answer | " + answer.agency() + " | " + String.join("/", answer.forms()) + " | " + answer.state()));
		sample.ruling().submissions().forEach((submission) -> lines.add(submission(submission)));
		lines.add("skipped rules " + sample.check().skipped() + ", failures " + sample.check().failures());
		Stream.concat(sample.findings().stream().map(Lines::finding), sample.questions().stream().map(Lines::question))
			.sorted()
			.forEach(lines::add);
		return lines;
	}

	/** Every value of the ruling forms of the period; blank rupiah left out. */
	static List<String> rows(SampleRegency sample) {
		List<String> lines = new ArrayList<>();
		for (NormalisedForm form : sample.current()) {
			lines.add("form | " + form.path() + " | " + form.form() + " | " + form.agency() + " | " + form.period());
			for (ReportedRow row : form.rows()) {
				lines.add("row " + row.row() + " | " + Objects.toString(row.indicator(), "-") + " | " + row.name()
						+ " | " + row.unit());
				row.values().forEach((column, value) -> {
					if (!isBlankMoney(column, value)) {
						lines.add(value(column, value));
					}
				});
			}
		}
		return lines;
	}

	/** Every indicator of the plan in the period, and the averages. */
	static List<String> figures(SampleRegency sample) {
		List<String> lines = new ArrayList<>();
		sample.assessment().indicators().forEach((result) -> lines.add(figure(result)));
		lines.add("regency | " + aggregate(sample.assessment().regency()));
		sample.assessment().byAgency().forEach((agency, group) -> lines.add(agency + " | " + aggregate(group)));
		sample.assessment().byProgramme().forEach((code, group) -> lines.add(code + " | " + aggregate(group)));
		sample.assessment().byObjective().forEach((name, group) -> lines.add(name + " | " + aggregate(group)));
		sample.assessment()
			.byDimension()
			.forEach((dimension, group) -> lines.add(dimension + " | " + aggregate(group)));
		for (Map.Entry<String, Average> footer : sample.assessment().formFooter().columns().entrySet()) {
			lines.add("footer " + footer.getKey() + " | " + average(footer.getValue()));
		}
		return lines;
	}

	private static String submission(Submission submission) {
		return "file | " + submission.path() + " | " + dash(submission.agency()) + " | " + dash(submission.form())
				+ " | " + Objects.toString(submission.period(), "-") + " | " + submission.state() + " | revision "
				+ submission.revision() + " | rows " + submission.rows();
	}

	private static String finding(Finding finding) {
		return "finding | " + place(finding.location()) + " | " + finding.code() + " | " + finding.severity() + " | "
				+ finding.text().indonesian();
	}

	private static String question(Question question) {
		return "question | " + place(question.location()) + " | " + question.kind() + " | "
				+ question.text().indonesian() + " | "
				+ question.alternatives().stream().map(Alternative::shown).collect(Collectors.joining(" / "));
	}

	private static String place(Location location) {
		return location.file() + " | " + location.place() + " | " + location.subject();
	}

	private static boolean isBlankMoney(String column, Value value) {
		return value.state() == ValueState.BLANK && column.endsWith(".rp");
	}

	private static String value(String column, Value value) {
		String shown = (value.state() == ValueState.REPORTED) ? printed(value.quantity()) : value.state().name();
		String steps = value.steps().stream().map(Text::indonesian).collect(Collectors.joining("; "));
		return "  " + value.cell() + " | " + column + " | " + value.raw().replace("\n", "\\n") + " | " + shown
				+ (steps.isEmpty() ? "" : " | " + steps);
	}

	private static String figure(IndicatorResult result) {
		var current = result.current();
		var achieved = current.performanceAchievement();
		String realised = (current.performance().state() == ValueState.REPORTED)
				? printed(current.performance().quantity()) : current.performance().state().name();
		String money = (current.money().state() == ValueState.REPORTED) ? printed(current.money().quantity())
				: current.money().state().name();
		return result.indicator().id() + " | " + result.indicator().name() + " | " + result.agency() + " | target "
				+ printed(current.target().performance()) + " | realised " + realised + " | " + achieved.state() + " | "
				+ achieved.worked() + " | Rp " + money + " | " + result.outlook().worked();
	}

	private static String aggregate(Aggregate group) {
		return "K " + average(group.performance()) + " | Rp " + average(group.absorption()) + " | " + group.predicates()
				+ " | " + group.statuses();
	}

	private static String average(Average average) {
		return percent(average) + " | " + Objects.toString(average.predicate(), "-") + " | " + average.counted()
				+ " of " + average.total();
	}

	private static String percent(Average average) {
		return (average.percent() == null) ? "-" : IndonesianNumber.withDecimals(average.percent(), 2);
	}

	private static String printed(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return IndonesianNumber.plain(amount.value());
		}
		if (quantity instanceof Quantity.Range range) {
			return IndonesianNumber.plain(range.low()) + " - " + IndonesianNumber.plain(range.high());
		}
		if (quantity instanceof Quantity.Grade grade) {
			return grade.name() + ((grade.score() == null) ? "" : " (" + IndonesianNumber.plain(grade.score()) + ")");
		}
		if (quantity instanceof Quantity.Date date) {
			return date.day().toString();
		}
		return (quantity instanceof Quantity.Words words) ? words.text() : "-";
	}

	private static String dash(String text) {
		return text.isEmpty() ? "-" : text;
	}

}
