package id.selaras.assess;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Period;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form as it was reported, for reports that show it beside the plan.
 *
 * @param code the printed code by which the row is explained
 * @param form id
 * @param agency code
 * @param period that the form was sent for
 * @param place where the row's name stands
 * @param programme that the row stands under or names, as written, or empty
 * @param name of the indicator, quick win, action or element, as written
 * @param unit as written, or empty
 * @param indicator id in the plan, or null where it has no home there
 * @param texts other text columns by id
 * @param values by column id
 */
public record FormEntry(String code, String form, String agency, Period period, Location place, String programme,
		String name, String unit, @Nullable String indicator, SortedMap<String, String> texts,
		SortedMap<String, Reported> values) {

	public static final String QUICK_WIN = "quick-win";

	public static final String ACTION_PLAN = "action-plan";

	public static final String READINESS = "readiness";

	public FormEntry {
		texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	/** A text column, or an empty text. */
	public String text(String column) {
		return this.texts.getOrDefault(column, "");
	}

	/** A value; blank where the form lacks its column. */
	public Reported value(String column) {
		return this.values.getOrDefault(column, Reported.missing(ValueState.BLANK));
	}

	/** The dimension that it names, by its name or code. */
	public Optional<SmartDimension> dimension() {
		String written = text("dimension").strip().toLowerCase(Locale.ROOT);
		// of most forms: asked of each row for each dimension
		return written.isEmpty() ? Optional.empty()
				: Arrays.stream(SmartDimension.values())
					.filter((dimension) -> written.contains(dimension.name().toLowerCase(Locale.ROOT))
							|| written.equalsIgnoreCase(dimension.code()))
					.findFirst();
	}

	/** Whether it is a row of one of the smart-city forms. */
	public boolean isSmartCity() {
		return this.form.equals(QUICK_WIN) || this.form.equals(ACTION_PLAN) || this.form.equals(READINESS);
	}

}
