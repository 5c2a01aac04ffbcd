package id.selaras.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.crosscheck.AskedCells;
import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Programme;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Period;

/**
 * The rows that stand beside the plan: targets of the period's own forms, and quick wins,
 * action plans and readiness of the last form that an agency sent.
 */
final class FormEntries {

	private static final Set<String> SMART_CITY = Set.of(FormEntry.QUICK_WIN, FormEntry.ACTION_PLAN,
			FormEntry.READINESS);

	private static final String TARGET = "target";

	private final AssessInput input;

	private final RowFinder rows;

	private final Figures figures;

	private final List<Figure> made = new ArrayList<>();

	/** How often an agency's form has named something: it may do so in several rows. */
	private final Map<List<String>, Integer> named = new HashMap<>();

	FormEntries(AssessInput input, RowFinder rows, Figures figures) {
		this.input = input;
		this.rows = rows;
		this.figures = figures;
	}

	/** The figures by which the rows are explained. */
	List<Figure> made() {
		return this.made;
	}

	List<FormEntry> entries() {
		List<NormalisedForm> forms = this.input.forms()
			.stream()
			.filter(NormalisedForm::isAssigned)
			.sorted(Comparator.comparing(NormalisedForm::period, Comparator.reverseOrder())
				.thenComparing(NormalisedForm::agency)
				.thenComparing(NormalisedForm::form)
				.thenComparing(NormalisedForm::original))
			.toList();
		List<FormEntry> entries = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (NormalisedForm form : forms) {
			boolean last = SMART_CITY.contains(form.form()) && seen.add(form.agency() + "|" + form.form());
			boolean own = this.input.realisationForms().contains(form.form())
					&& this.input.period().equals(form.period());
			if (last || own) {
				AskedCells asked = new AskedCells(form);
				form.rows()
					.stream()
					.filter((row) -> last || isOfPlan(row, asked))
					.forEach((row) -> entries.add(entry(form, row)));
			}
		}
		return entries;
	}

	/**
	 * Whether the row might stand in the plan, which holds outcomes of programmes: the
	 * outputs of kegiatan and sub kegiatan, hundreds in a form, have no place beside it.
	 */
	private static boolean isOfPlan(ReportedRow row, AskedCells asked) {
		return row.indicator() != null || Programme.levelOf(row) == Programme.Level.PROGRAMME
				|| asked.on(row.sheet()).contains(row.nameCell());
	}

	private FormEntry entry(NormalisedForm form, ReportedRow row) {
		Location place = Location.of(form.original(), form.path());
		SortedMap<String, Reported> values = new TreeMap<>();
		row.values().forEach((column, value) -> {
			if (SMART_CITY.contains(form.form()) || column.equals(TARGET) || column.equals(TARGET + ".k")) {
				ValueState state = this.rows.state(new RowFinder.Cell(form, row, value));
				Location cell = place.at(row.sheet(), value.cell());
				values.put(column.equals(TARGET + ".k") ? TARGET : column, (state == ValueState.REPORTED)
						? new Reported(state, value.quantity(), List.of(cell)) : Reported.missing(state));
			}
		});
		SortedMap<String, String> texts = SMART_CITY.contains(form.form()) ? row.texts() : new TreeMap<>();
		Location named = place.at(row.sheet(), row.nameCell());
		Period period = Objects.requireNonNull(form.period());
		FormEntry plain = new FormEntry("", form.form(), form.agency(), period, named, row.programme(), row.name(),
				row.unit(), row.indicator(), texts, values);
		int occurrence = this.named.merge(List.of(plain.form(), plain.agency(), plain.name()), 1, Integer::sum);
		Figure figure = this.figures.entry(plain, occurrence, this.input.period());
		this.made.add(figure);
		return new FormEntry(figure.code(), plain.form(), plain.agency(), period, named, plain.programme(),
				plain.name(), plain.unit(), plain.indicator(), texts, values);
	}

}
