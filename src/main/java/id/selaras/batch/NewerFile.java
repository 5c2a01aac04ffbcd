package id.selaras.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.Question;
import id.selaras.receive.Submission;

/** Which of several files for one form is the newest, where nothing tells. */
final class NewerFile {

	private static final Text ASKED = new Text(
			"Ada beberapa berkas untuk formulir yang sama dan tidak jelas mana yang terbaru.",
			"There are several files for the same form and nothing says which is newer.");

	private NewerFile() {
	}

	/** Asked about exactly these bytes: one more file is another question. */
	static Question question(List<Submission> group) {
		Submission first = group.get(0);
		List<Alternative> paths = group.stream().map((it) -> Alternative.of(it.path(), it.path())).toList();
		String files = group.stream()
			.map((it) -> it.path() + " (" + it.original().substring(0, Math.min(8, it.original().length())) + ")")
			.collect(Collectors.joining(", "));
		return new Question(Question.WHICH_IS_NEWER, Location.of(first.original(), first.path()), ASKED, paths,
				first.form() + " " + first.period() + ": " + files, first.agency());
	}

	/** The one that someone chose. */
	static Optional<Submission> chosen(List<Submission> group, Decisions decisions) {
		return decisions.on(question(group))
			.map(Decision::choice)
			.flatMap((path) -> group.stream().filter((it) -> it.path().equals(path)).findFirst());
	}

}
