package id.selaras.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.plan.Agency;
import id.selaras.receive.Submission;

/**
 * What people call the things that the pipeline knows by code: agencies, forms, and whose
 * a file is.
 */
final class Names {

	static final String UNKNOWN = "belum diketahui";

	private final Map<String, Agency> agencies;

	private final Map<String, String> forms;

	private final Map<String, String> senders = new HashMap<>();

	Names(ReportSource source) {
		this.agencies = source.agencies()
			.stream()
			.collect(Collectors.toMap(Agency::code, Function.identity(), (first, second) -> first));
		this.forms = source.formNames();
		Stream
			.of(source.completeness().answers().stream().flatMap((answer) -> answer.submissions().stream()),
					source.completeness().unasked().stream(), source.held().stream())
			.flatMap(Function.identity())
			.forEach((submission) -> this.senders.putIfAbsent(submission.path(), submission.agency()));
	}

	/** The full name of an agency; a code that is not in the list stands for itself. */
	String agency(String code) {
		Agency agency = this.agencies.get(code);
		return (agency != null) ? agency.name() : orUnknown(code);
	}

	/** The name of an agency for narrow places. */
	String label(String code) {
		Agency agency = this.agencies.get(code);
		return (agency != null) ? agency.label() : orUnknown(code);
	}

	/** The labels of several, the first one first. */
	String labels(List<String> codes) {
		return codes.isEmpty() ? Printed.NOTHING : codes.stream().map(this::label).collect(Collectors.joining(", "));
	}

	/** The label of the agency that sent a file, or an empty text. */
	String sender(String path) {
		String code = this.senders.getOrDefault(path, "");
		return code.isEmpty() ? "" : label(code);
	}

	String form(String id) {
		return this.forms.getOrDefault(id, orUnknown(id));
	}

	String forms(List<String> ids) {
		return ids.stream().map(this::form).collect(Collectors.joining(" atau "));
	}

	static String fileName(Submission submission) {
		return fileName(submission.path());
	}

	static String fileName(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String orUnknown(String code) {
		return code.isEmpty() ? UNKNOWN : code;
	}

}
