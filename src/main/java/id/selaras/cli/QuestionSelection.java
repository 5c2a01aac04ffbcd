package id.selaras.cli;

import java.util.List;

import id.selaras.batch.Answers;
import id.selaras.normalise.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which of the open questions are meant: all, unless options say less. */
final class QuestionSelection {

	@CommandLine.Option(names = "--regency", paramLabel = "R", converter = RegencyOption.class,
			description = "Kode atau nama daerah, misalnya 92.02 atau Manokwari")
	private @Nullable String regency;

	@CommandLine.Option(names = "--kind", paramLabel = "K", description = "Jenis pertanyaan, misalnya which-indicator")
	private @Nullable String kind;

	@CommandLine.Option(names = "--file", paramLabel = "F", description = "Berkas seperti tertulis di daftar")
	private @Nullable String file;

	/** The rest of a path that is not written whole is as good as the whole. */
	List<Question> of(Answers answers, String code) {
		if (this.regency != null && !this.regency.equals(code)) {
			return List.of();
		}
		return answers.open(code)
			.stream()
			.filter((question) -> this.kind == null || this.kind.equals(question.kind()))
			.filter((question) -> this.file == null || question.location().file().equals(this.file)
					|| question.location().file().endsWith("/" + this.file))
			.toList();
	}

	/** Whether it names one kind in one file, which is what may be answered at once. */
	boolean isNarrow() {
		return this.kind != null && this.file != null;
	}

}
