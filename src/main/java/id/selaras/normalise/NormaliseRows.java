package id.selaras.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormKind;
import id.selaras.form.Part;
import id.selaras.plan.Indicator;
import id.selaras.plan.Units;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Pass: the rows of one table, typed; indicators looked up in the plan of the year. */
final class NormaliseRows {

	private static final Pattern CODE_BEFORE_NAME = Pattern.compile("([\\dX](?:\\.[\\dX]{1,4}){1,5})\\.?\\s+(.*)",
			Pattern.DOTALL);

	private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");

	private final FormTable table;

	private final Location file;

	private final String agency;

	private final @Nullable IndicatorNames names;

	private final List<Finding> findings;

	private final OpenQuestions questions;

	private final ReadRowValues values;

	private final Map<String, ColumnDefinition> definitions = new HashMap<>();

	private final ReadTexts texts;

	private final List<ReportedRow> rows = new ArrayList<>();

	private final List<ReportedRow> groups = new ArrayList<>();

	private final Set<String> contested = new HashSet<>();

	private String programmeCode = "";

	/**
	 * A pass over one table.
	 * @param names of the plan that rules the year, or null where there is none
	 */
	NormaliseRows(FormTable table, Location file, String agency, int year, @Nullable IndicatorNames names,
			Vocabulary vocabulary, EarlierValues earlier, List<Finding> findings, OpenQuestions questions) {
		this.table = table;
		this.file = file;
		this.agency = agency;
		this.names = names;
		this.findings = findings;
		this.questions = questions;
		for (String id : table.columns().keySet()) {
			table.definition().columnOf(id).ifPresent((column) -> this.definitions.put(id, column));
		}
		this.values = new ReadRowValues(table, this.definitions, new ReadCell(vocabulary, file, findings, questions),
				vocabulary.units(), earlier, agency, year);
		this.texts = new ReadTexts(this.definitions, table.sheet(), file, vocabulary.units(), findings);
	}

	void read() {
		List<TableRow> rows = splitRows();
		noteContested(rows);
		NameAlone alone = new NameAlone(this.table, rows, this.definitions, this.names, this.agency);
		for (TableRow row : rows) {
			SortedMap<String, String> texts = this.texts.of(row);
			String name = row.cell(nameColumn()).text().strip();
			if (name.isEmpty()) {
				noteProgramme(row);
				readGroup(row, texts);
			}
			else if (!alone.isRemark(row, name)) {
				this.rows.add(row(row, name, texts));
			}
		}
		this.findings.addAll(alone.findings(this.file));
	}

	private List<TableRow> splitRows() {
		return this.table.rows()
			.stream()
			.flatMap((row) -> SplitRow.of(row, nameColumn(), this.definitions).stream())
			.toList();
	}

	List<ReportedRow> rows() {
		return this.rows;
	}

	/** Rows that name no indicator, such as a programme with its money. */
	List<ReportedRow> groups() {
		return this.groups;
	}

	private void readGroup(TableRow row, SortedMap<String, String> texts) {
		boolean programme = row.has("programme") && !row.cell("programme").isBlank();
		if (programme || this.definitions.entrySet()
			.stream()
			.anyMatch((column) -> isFigure(column.getKey(), column.getValue(), row))) {
			this.groups.add(row(row, "", texts));
		}
		this.definitions.entrySet()
			.stream()
			.filter((column) -> isFigure(column.getKey(), column.getValue(), row))
			.map((column) -> row.cell(column.getKey()))
			.min(Comparator.comparingInt(Cell::column))
			.ifPresent((cell) -> this.findings
				.add(Finding.of(new FiguresWithoutIndicator(), this.file.at(this.table.sheet(), cell.reference()))));
	}

	/** Money may stand beside a programme alone; what the form computes says nothing. */
	private static boolean isFigure(String id, ColumnDefinition column, TableRow row) {
		boolean money = column.type() == ColumnType.MONEY || id.endsWith(Part.RP.suffix());
		return column.isNumeric() && !column.derived() && !money && !row.cell(id).isBlank();
	}

	private String nameColumn() {
		return this.table.definition().nameColumn();
	}

	/**
	 * A row with a programme and no indicator names the programme of the rows below it.
	 */
	private void noteProgramme(TableRow row) {
		String written = row.cell("programme").text().strip();
		Matcher coded = CODE_BEFORE_NAME.matcher(written);
		if (coded.matches()) {
			this.programmeCode = coded.group(1);
			this.texts.carry("programme", coded.group(2).strip());
		}
		else if (!written.isEmpty()) {
			this.programmeCode = row.cell("code").text().strip();
		}
	}

	private ReportedRow row(TableRow row, String name, SortedMap<String, String> texts) {
		String unit = Units.stated(row.cell("unit").text(), name);
		Cell nameCell = row.cell(nameColumn());
		Matched matched = name.isEmpty() ? Matched.NONE : indicator(name, unit, nameCell);
		Indicator indicator = matched.indicator();
		ConvertUnit conversion = this.values.conversion(row, unit, indicator);
		if (conversion.converts()) {
			texts.put("unit", conversion.into().name());
		}
		String code = texts.getOrDefault("code", "");
		return new ReportedRow(this.table.sheet(), row.row() + 1, row.hidden(),
				code.isEmpty() ? this.programmeCode : code, texts.getOrDefault("programme", ""), name,
				nameCell.reference(), unit, (indicator == null) ? null : indicator.id(), matched.by(), texts,
				textCells(row), this.values.of(row, unit, indicator));
	}

	private Matched indicator(String name, String unit, Cell cell) {
		if (this.names == null || this.table.definition().kind() != FormKind.REALISATION) {
			return Matched.NONE;
		}
		Optional<Decision> decided = this.questions.decided(Question.WHICH_INDICATOR, this.agency, name);
		if (decided.isPresent() && isKnown(decided.get().choice())) {
			return new Matched(this.names.plan().indicator(decided.get().choice()).orElse(null), decided.get().step());
		}
		IndicatorNames.Found found = this.names.find(name, unit, this.agency);
		Indicator indicator = found.indicator();
		boolean contested = indicator != null && !found.surely() && this.contested.contains(indicator.id());
		if (indicator != null && !contested) {
			noteTidied(name, indicator, cell);
			return new Matched(indicator, found.rule());
		}
		List<Alternative> alternatives = new ArrayList<>(found.alternatives());
		if (indicator != null) {
			alternatives.add(new Alternative(indicator.id(), indicator.name(), null, found.rule()));
		}
		if (!alternatives.isEmpty()) {
			alternatives.add(Alternative.NOT_IN_PLAN);
			this.questions.ask(new Question(Question.WHICH_INDICATOR,
					this.file.at(this.table.sheet(), cell.reference()),
					new Text("Indikator \"" + name + "\" tidak sama dengan indikator RPJMD. Yang mana yang dimaksud?",
							"The indicator \"" + name + "\" is not the same as one of the plan. Which one is meant?"),
					alternatives, name, this.agency));
		}
		return Matched.NONE;
	}

	/**
	 * Indicators that two names of this table would mean: then the name that differs from
	 * the plan's probably means another one.
	 */
	private void noteContested(List<TableRow> rows) {
		if (this.names == null || this.table.definition().kind() != FormKind.REALISATION) {
			return;
		}
		Map<String, List<String>> wordings = new HashMap<>();
		for (TableRow row : rows) {
			String name = row.cell(nameColumn()).text().strip();
			Indicator indicator = name.isEmpty() ? null
					: this.names.find(name, row.cell("unit").text().strip(), this.agency).indicator();
			if (indicator != null) {
				List<String> words = this.names.words(name);
				List<String> first = wordings.putIfAbsent(indicator.id(), words);
				if (first != null && !first.equals(words)) {
					this.contested.add(indicator.id());
				}
			}
		}
	}

	/** An answer that names what the plan does not hold settles nothing. */
	private boolean isKnown(String choice) {
		return choice.equals(Alternative.NOT_IN_PLAN.choice())
				|| (this.names != null && this.names.plan().indicator(choice).isPresent());
	}

	/** The indicator that a row is about, and by which rule or decision. */
	private record Matched(@Nullable Indicator indicator, Text by) {

		static final Matched NONE = new Matched(null, Text.NONE);

	}

	/** The unit in brackets behind the name is usual on the official forms. */
	private void noteTidied(String name, Indicator indicator, Cell cell) {
		String written = name.replaceAll("\\s+", " ");
		boolean same = written.equals(indicator.name())
				|| UNIT_IN_BRACKETS.matcher(written).replaceFirst("").equals(indicator.name());
		if (!same) {
			this.findings.add(Finding.of(new IndicatorNameTidied(name, indicator.name()),
					this.file.at(this.table.sheet(), cell.reference())));
		}
	}

	private SortedMap<String, String> textCells(TableRow row) {
		SortedMap<String, String> cells = new TreeMap<>();
		this.definitions.forEach((id, column) -> {
			if (!column.isNumeric()) {
				cells.put(id, row.cell(id).reference());
			}
		});
		return cells;
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris ini berisi angka tetapi tidak menyebut indikatornya; angkanya tidak dihitung.",
			english = "This row holds figures but names no indicator; they are not counted.",
			advice = "Tulis nama indikatornya, atau pindahkan angkanya ke baris indikator.",
			adviceEnglish = "Name the indicator, or move the figures to the indicator's row.")
	record FiguresWithoutIndicator() implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "Nama indikator \"{written}\" dibaca sebagai \"{planned}\".",
			english = "The indicator's name \"{written}\" is read as \"{planned}\".",
			advice = "Tidak harus diperbaiki; lebih baik memakai nama seperti dalam RPJMD.",
			adviceEnglish = "Nothing must be mended; the plan's own name is preferred.")
	record IndicatorNameTidied(String written, String planned) implements FindingFacts {
	}

}
