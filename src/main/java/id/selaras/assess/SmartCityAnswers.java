package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.plan.Period;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/** The questions of the self-evaluation of one year, of all agencies together. */
final class SmartCityAnswers {

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

	private final SmartCityScoring scoring;

	private final Set<String> rejected = new HashSet<>();

	SmartCityAnswers(SmartCityScoring scoring, List<Finding> findings) {
		this.scoring = scoring;
		for (Finding finding : findings) {
			if (finding.severity() == Severity.ERROR && finding.location().cell() != null) {
				this.rejected.add(finding.location().original() + "|" + finding.location().place());
			}
		}
	}

	/**
	 * One question.
	 *
	 * @param aspect id, or empty where the row names none, or several
	 * @param score null where there is none that counts
	 * @param source the cell of the score
	 */
	record Answer(String aspect, @Nullable SmartDimension dimension, @Nullable BigDecimal score, Location source) {
	}

	/** Of each agency the latest of its forms for the year, up to the period. */
	List<Answer> of(List<NormalisedForm> forms, Set<String> evaluationForms, int year, Period upTo) {
		Map<String, NormalisedForm> latest = new LinkedHashMap<>();
		forms.stream()
			.filter((form) -> evaluationForms.contains(form.form()))
			.filter((form) -> isOf(form.period(), year, upTo))
			.sorted(Comparator.comparing(NormalisedForm::agency)
				.thenComparing(NormalisedForm::form)
				.thenComparing((form) -> Objects.requireNonNull(form.period()))
				.thenComparing(NormalisedForm::original))
			.forEach((form) -> latest.put(form.agency() + "|" + form.form(), form));
		List<Answer> answers = new ArrayList<>();
		for (NormalisedForm form : latest.values()) {
			for (ReportedRow row : form.rows()) {
				answers.add(answer(form, row));
			}
		}
		return answers;
	}

	private static boolean isOf(@Nullable Period period, int year, Period upTo) {
		return period != null && period.year() == year && period.compareTo(upTo) <= 0;
	}

	private Answer answer(NormalisedForm form, ReportedRow row) {
		Value value = row.value("score");
		Location source = Location.of(form.original(), form.path())
			.at(row.sheet(), (value == null) ? row.nameCell() : value.cell());
		BigDecimal score = (value != null && value.quantity() instanceof Quantity.Amount amount
				&& this.scoring.isScore(amount.value())
				&& !this.rejected.contains(source.original() + "|" + source.place())) ? amount.value() : null;
		return new Answer(aspect(row.texts().getOrDefault("aspect", "")), dimension(row), score, source);
	}

	private String aspect(String text) {
		List<String> found = this.scoring.aspects()
			.stream()
			.filter((aspect) -> names(text, aspect.written()))
			.map(SmartCityScoring.Aspect::id)
			.toList();
		return (found.size() == 1) ? found.get(0) : "";
	}

	/** By the dimension, or where the row names none, by the sub-dimension. */
	private @Nullable SmartDimension dimension(ReportedRow row) {
		SmartDimension named = dimension(row.texts().getOrDefault("dimension", ""));
		return (named == null) ? dimension(row.texts().getOrDefault("sub-dimension", "")) : named;
	}

	private @Nullable SmartDimension dimension(String text) {
		List<SmartDimension> found = this.scoring.dimensions()
			.entrySet()
			.stream()
			.filter((entry) -> names(text, entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		return (found.size() == 1) ? found.get(0) : null;
	}

	/** Whether a text holds one of the names as whole words. */
	private static boolean names(String text, List<String> written) {
		String words = words(text);
		return written.stream().anyMatch((name) -> words.contains(words(name)));
	}

	private static String words(String text) {
		return " " + NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
	}

}
