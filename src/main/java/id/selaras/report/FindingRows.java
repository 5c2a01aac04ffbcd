package id.selaras.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.report.ProgressView.FindingRow;
import id.selaras.report.ProgressView.QuestionRow;

/** The section on findings and questions. */
final class FindingRows {

	/** The narrower of the columns of agencies and their files. */
	static final NarrowCell WHOSE = new NarrowCell(85, 8);

	/** The narrowest column of file names. */
	private static final NarrowCell FILE = new NarrowCell(79, 8);

	private FindingRows() {
	}

	static List<FindingRow> findings(ReportSource source, Names names) {
		String regency = source.regency().code();
		return shown(source).stream()
			.map((finding) -> new FindingRow(finding.identifier(regency), finding.standing(),
					WHOSE.atBlanks(whose(finding.location(), names)), cell(finding.location()),
					finding.text().indonesian(), finding.advice().indonesian()))
			.toList();
	}

	static List<QuestionRow> questions(ReportSource source, Names names) {
		String regency = source.regency().code();
		return asked(source).stream()
			.map((question) -> new QuestionRow(question.identifier(regency),
					WHOSE.atBlanks(whose(question.location(), names)), cell(question.location()),
					question.text().indonesian(), choices(question)))
			.toList();
	}

	/** What nobody has explained, the gravest first. */
	static List<Finding> shown(ReportSource source) {
		return source.findings()
			.stream()
			.filter((finding) -> !finding.isExplained())
			.sorted(Comparator.comparing(Finding::severity).thenComparing((finding) -> finding.location().file()))
			.toList();
	}

	/** Open questions, file by file. */
	static List<Question> asked(ReportSource source) {
		return source.questions()
			.stream()
			.sorted(Comparator.comparing((Question question) -> question.location().file()))
			.toList();
	}

	static String choices(Question question) {
		return question.alternatives().isEmpty() ? Printed.NOTHING
				: question.alternatives()
					.stream()
					.map(FindingRows::shown)
					.collect(Collectors.joining("\n• ", "• ", ""));
	}

	/** What is typed to choose it, then what it means. */
	private static String shown(Alternative alternative) {
		return alternative.choice().equals(alternative.label()) ? alternative.choice()
				: alternative.choice() + ": " + alternative.label();
	}

	/** Agency and file, or the subject where no file is meant. */
	static String whose(Location location, Names names) {
		if (location.file().isEmpty()) {
			return location.subject().isEmpty() ? Printed.NOTHING : names.label(location.subject());
		}
		String sender = names.sender(location.file());
		String file = Names.fileName(location.file());
		return sender.isEmpty() ? file : sender + "\n" + file;
	}

	/** Name of the file, or nothing where no file is meant. */
	static String file(Location location) {
		return location.file().isEmpty() ? Printed.NOTHING : FILE.atBlanks(Names.fileName(location.file()));
	}

	static String cell(Location location) {
		return location.place().isEmpty() ? Printed.NOTHING : location.place();
	}

}
