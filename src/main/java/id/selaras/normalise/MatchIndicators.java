package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.names.Search;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Pass: which of the plan's indicators the names of one table mean. A name that is not
 * beyond doubt is asked about.
 */
final class MatchIndicators {

	private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final @Nullable IndicatorNames names;

	private final String agency;

	private final Location file;

	private final FormTable table;

	private final List<Finding> findings;

	private final OpenQuestions questions;

	private final Set<String> contested = new HashSet<>();

	/**
	 * What the table's names mean: each is asked for when it is noted and when it is
	 * read.
	 */
	private final Map<Named, IndicatorNames.Found> close = new HashMap<>();

	private record Named(String name, String unit) {
	}

	/**
	 * A pass over one table.
	 * @param names of the plan that rules the year, or null where nothing is looked up
	 */
	MatchIndicators(@Nullable IndicatorNames names, String agency, Location file, FormTable table,
			List<Finding> findings, OpenQuestions questions) {
		this.names = names;
		this.agency = agency;
		this.file = file;
		this.table = table;
		this.findings = findings;
		this.questions = questions;
	}

	/** The indicator that a row is about, and by which rule or decision. */
	record Matched(@Nullable Indicator indicator, Text by) {

		static final Matched NONE = new Matched(null, Text.NONE);

	}

	/**
	 * Indicators that two names of this table would mean: then the name that differs from
	 * the plan's probably means another one.
	 */
	void noteContested(List<TableRow> rows) {
		if (this.names == null) {
			return;
		}
		String nameColumn = this.table.definition().nameColumn();
		Map<String, String> wordings = new HashMap<>();
		for (TableRow row : rows) {
			String name = row.cell(nameColumn).text().strip();
			String unit = Units.stated(row.cell("unit").text(), name);
			Indicator indicator = name.isEmpty() ? null : close(this.names, name, unit).indicator();
			if (indicator != null) {
				String first = wordings.putIfAbsent(indicator.id(), name);
				if (first != null && !first.equals(name) && !this.names.words(first).equals(this.names.words(name))) {
					this.contested.add(indicator.id());
				}
			}
		}
	}

	private IndicatorNames.Found close(IndicatorNames known, String name, String unit) {
		return this.close.computeIfAbsent(new Named(name, unit),
				(named) -> known.find(name, unit, this.agency, Search.CLOSE));
	}

	/** Whether the plan has an indicator that is somehow like the name. */
	boolean knowsAnyLike(String name) {
		return this.names != null && this.names.find(name, "", this.agency, Search.WIDE).isAny();
	}

	/**
	 * The indicator that a row names.
	 * @param unit as the row states it, or empty
	 * @param cell in which the name stands
	 * @param level what the row is about
	 */
	Matched match(String name, String unit, Cell cell, Programme.Level level) {
		if (this.names == null || name.isEmpty()) {
			return Matched.NONE;
		}
		Optional<Decision> decided = this.questions.decided(Question.WHICH_INDICATOR, this.agency, name)
			.filter((decision) -> isKnown(decision.choice()));
		if (decided.isPresent()) {
			return new Matched(this.names.indicator(decided.get().choice()).orElse(null), decided.get().step());
		}
		IndicatorNames.Found meant = (level == Programme.Level.PROGRAMME)
				? this.names.find(name, unit, this.agency, Search.WIDE) : close(this.names, name, unit);
		Indicator indicator = meant.indicator();
		if (indicator != null && (meant.surely() || !this.contested.contains(indicator.id()))) {
			noteTidied(name, indicator, cell);
			return new Matched(indicator, meant.rule());
		}
		if (indicator != null || level == Programme.Level.PROGRAMME || meant.isNearlyOne()) {
			ask(name, unit, meant, cell);
		}
		return Matched.NONE;
	}

	private void ask(String name, String unit, IndicatorNames.Found meant, Cell cell) {
		List<Alternative> alternatives = new ArrayList<>(meant.alternatives());
		Indicator indicator = meant.indicator();
		if (indicator != null) {
			alternatives.add(new Alternative(indicator.id(), indicator.name(), null, meant.rule()));
		}
		if (!alternatives.isEmpty()) {
			alternatives.add(Alternative.NOT_IN_PLAN);
			this.questions.ask(new Question(Question.WHICH_INDICATOR, place(cell), wording(name, unit), alternatives,
					name, this.agency), this::isKnown);
		}
	}

	/** Without its unit the name may well be the plan's. */
	private Text wording(String name, String unit) {
		Indicator withoutUnit = (this.names == null || unit.isEmpty()) ? null : close(this.names, name, "").indicator();
		return (withoutUnit != null)
				? new Text(
						"Satuan \"" + unit + "\" bertentangan dengan satuan \"" + withoutUnit.unit()
								+ "\" dari indikator \"" + name + "\" dalam RPJMD. Yang mana yang dimaksud?",
						"The unit \"" + unit + "\" contradicts the plan's unit \"" + withoutUnit.unit()
								+ "\" of the indicator \"" + name + "\". Which one is meant?")
				: new Text("Indikator \"" + name + "\" tidak sama dengan indikator RPJMD. Yang mana yang dimaksud?",
						"The indicator \"" + name + "\" is not the same as one of the plan. Which one is meant?");
	}

	/** An answer that names what the plan does not hold settles nothing. */
	private boolean isKnown(String choice) {
		return choice.equals(Alternative.NOT_IN_PLAN.choice())
				|| (this.names != null && this.names.indicator(choice).isPresent());
	}

	/** The unit in brackets behind the name is usual on the official forms. */
	private void noteTidied(String name, Indicator indicator, Cell cell) {
		String written = BLANKS.matcher(name).replaceAll(" ");
		boolean same = written.equals(indicator.name())
				|| UNIT_IN_BRACKETS.matcher(written).replaceFirst("").equals(indicator.name());
		if (!same) {
			this.findings.add(Finding.of(new IndicatorNameTidied(name, indicator.name()), place(cell)));
		}
	}

	private Location place(Cell cell) {
		return this.file.at(this.table.sheet(), cell.reference());
	}

	@FindingType(severity = Severity.INFO, text = "Nama indikator \"{written}\" dibaca sebagai \"{planned}\".",
			english = "The indicator's name \"{written}\" is read as \"{planned}\".",
			advice = "Tidak harus diperbaiki; lebih baik memakai nama seperti dalam RPJMD.",
			adviceEnglish = "Nothing must be mended; the plan's own name is preferred.")
	record IndicatorNameTidied(String written, String planned) implements FindingFacts {
	}

}
