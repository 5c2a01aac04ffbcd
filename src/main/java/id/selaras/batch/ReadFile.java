package id.selaras.batch;

import java.util.List;
import java.util.Objects;

import id.selaras.finding.Finding;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;
import id.selaras.store.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a file yielded, as it is stored: its rows as compressed bytes, which until then
 * take little memory.
 *
 * @param document of the forms, with the fingerprint of what they were read with
 */
record ReadFile(String regency, @Nullable Period period, List<Finding> findings, List<Question> questions,
		Document document) {

	/** The document's content. */
	private record Forms(List<NormalisedForm> forms) {
	}

	static ReadFile of(FilesToRead.Unread file, List<NormalisedForm> forms) {
		return new ReadFile(file.work().code(), forms.get(0).period(),
				forms.stream().flatMap((form) -> form.findings().stream()).distinct().toList(),
				forms.stream().flatMap((form) -> form.questions().stream()).distinct().toList(),
				Document.json(file.original(), file.fingerprint(), new Forms(forms)));
	}

	/** The forms of a stored document. */
	static List<NormalisedForm> forms(Document document) {
		return Objects.requireNonNull(document.read(Forms.class)).forms();
	}

}
