package id.selaras.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;

/**
 * Closes queries that were explained: in the row's column Keterangan, on the sheet of
 * corrections that came back, or by an answer. A query of other values is another one,
 * and open.
 */
public final class Explanations {

	private static final String REMARK = "remark";

	/** A dash, a number or "Tercapai" in the column explains nothing. */
	private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}.*\\P{L}\\p{L}{2,}", Pattern.DOTALL);

	private Explanations() {
	}

	/** The findings, with what was said about them. */
	public static List<Finding> applied(List<Finding> findings, List<NormalisedForm> forms, Decisions decisions) {
		List<Finding> explained = new ArrayList<>();
		for (Finding finding : findings) {
			explained.add((finding.severity() != Severity.QUERY) ? finding
					: of(finding, forms, decisions).map(finding::explainedBy).orElse(finding));
		}
		return explained;
	}

	private static Optional<String> of(Finding query, List<NormalisedForm> forms, Decisions decisions) {
		List<NormalisedForm> concerned = forms.stream()
			.filter((form) -> !query.location().file().isEmpty() && form.original().equals(query.location().original()))
			.toList();
		List<String> agencies = concerned.isEmpty() ? List.of("")
				: concerned.stream().map(NormalisedForm::agency).distinct().toList();
		return agencies.stream()
			.flatMap((agency) -> decisions.onWording(Decision.EXPLANATION, agency, query.matter()).stream())
			.map((decision) -> decision.choice() + " (" + decision.by() + ", " + decision.day() + ")")
			.findFirst()
			.or(() -> concerned.stream()
				.flatMap((form) -> Optional.ofNullable(form.explanations().get(query.matter())).stream())
				.findFirst())
			.or(() -> concerned.stream().flatMap((form) -> remark(form, query.location()).stream()).findFirst());
	}

	/** What stands in the column Keterangan beside the cell. */
	private static Optional<String> remark(NormalisedForm form, Location place) {
		String cell = place.cell();
		return (cell == null) ? Optional.empty()
				: form.rows()
					.stream()
					.filter((row) -> Objects.equals(row.sheet(), place.sheet()) && cell.endsWith(digits(row, cell)))
					.map((row) -> row.texts().getOrDefault(REMARK, "").strip())
					.filter((remark) -> WORDS.matcher(remark).find())
					.findFirst();
	}

	private static String digits(ReportedRow row, String cell) {
		String number = String.valueOf(row.row());
		int letters = cell.length() - number.length();
		boolean own = letters > 0 && Character.isLetter(cell.charAt(letters - 1));
		return own ? number : "none";
	}

}
