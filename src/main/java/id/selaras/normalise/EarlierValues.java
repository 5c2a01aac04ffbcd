package id.selaras.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.normalise.values.SeparatorUse;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What was reported before, as evidence for what is reported now: the size of values, and
 * how an agency writes numbers.
 */
public final class EarlierValues {

	public static final EarlierValues NONE = new EarlierValues(List.of());

	private static final List<String> QUARTERS = List.of("realised.q4", "realised.q3", "realised.q2", "realised.q1");

	private final List<NormalisedForm> latestFirst;

	/** By agency; counted when a cell is in doubt. */
	private final Map<String, Habits> habits = new ConcurrentHashMap<>();

	/**
	 * Evidence from forms.
	 * @param forms of periods before the one that is read; others prove nothing
	 */
	public EarlierValues(Collection<NormalisedForm> forms) {
		this.latestFirst = forms.stream()
			.filter(NormalisedForm::isAssigned)
			.sorted(Comparator.comparing((NormalisedForm form) -> Objects.requireNonNull(form.period())).reversed())
			.toList();
	}

	/**
	 * The latest value of an indicator like the one in the column: of a quarter the last
	 * that was reported; null where there is none.
	 */
	@Nullable Quantity last(String agency, String indicator, String column) {
		for (NormalisedForm form : this.latestFirst) {
			for (ReportedRow row : form.rows()) {
				Quantity value = (form.agency().equals(agency) && indicator.equals(row.indicator())) ? like(row, column)
						: null;
				if (value != null) {
					return value;
				}
			}
		}
		return null;
	}

	private static @Nullable Quantity like(ReportedRow row, String column) {
		boolean quarter = column.startsWith("realised.q");
		String part = quarter ? column.substring(QUARTERS.get(0).length()) : "";
		for (String id : quarter ? QUARTERS : List.of(column)) {
			Value value = row.value(id + part);
			if (value != null && value.quantity() != null) {
				return value.quantity();
			}
		}
		return null;
	}

	Habits habits(String agency) {
		return this.latestFirst.isEmpty() ? Habits.NONE : this.habits.computeIfAbsent(agency, this::habitsOf);
	}

	private Habits habitsOf(String agency) {
		List<String> raw = new ArrayList<>();
		for (NormalisedForm form : this.latestFirst) {
			if (form.agency().equals(agency)) {
				form.rows().forEach((row) -> row.values().values().forEach((value) -> raw.add(value.raw())));
			}
		}
		return new Habits(SeparatorUse.ofSingles(raw), SeparatorUse.ofRanges(raw));
	}

	/** How an agency writes single values and ranges. */
	record Habits(SeparatorUse singles, SeparatorUse ranges) {

		static final Habits NONE = new Habits(SeparatorUse.NONE, SeparatorUse.NONE);

	}

}
