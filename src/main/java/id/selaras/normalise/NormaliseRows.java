package id.selaras.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

	private final FormTable table;

	private final String nameColumn;

	private final Location file;

	private final List<Finding> findings;

	private final MatchIndicators indicators;

	private final ReadRowValues values;

	private final Map<String, ColumnDefinition> definitions = new HashMap<>();

	private final ReadTexts texts;

	private final List<ReportedRow> rows = new ArrayList<>();

	private final List<ReportedRow> groups = new ArrayList<>();

	private final ProgrammeCodes programmes;

	/**
	 * A pass over one table.
	 * @param names of the plan that rules the year, or null where there is none
	 */
	NormaliseRows(FormTable table, Location file, String agency, int year, @Nullable IndicatorNames names,
			Vocabulary vocabulary, EarlierValues earlier, List<Finding> findings, OpenQuestions questions) {
		this.table = table;
		this.nameColumn = table.definition().nameColumn();
		this.file = file;
		this.findings = findings;
		boolean planned = table.definition().kind() == FormKind.REALISATION;
		this.indicators = new MatchIndicators(planned ? names : null, agency, file, table, findings, questions);
		for (String id : table.columns().keySet()) {
			table.definition().columnOf(id).ifPresent((column) -> this.definitions.put(id, column));
		}
		this.values = new ReadRowValues(table, this.definitions, new ReadCell(vocabulary, file, findings, questions),
				vocabulary.units(), earlier, agency, year);
		this.texts = new ReadTexts(this.definitions, table.sheet(), file, vocabulary.units(), findings);
		this.programmes = new ProgrammeCodes(this.texts);
	}

	void read() {
		List<TableRow> rows = splitRows();
		this.indicators.noteContested(rows);
		NameAlone alone = new NameAlone(this.table, rows, this.definitions, this.indicators);
		for (TableRow row : rows) {
			SortedMap<String, String> texts = this.texts.of(row);
			String name = row.cell(this.nameColumn).text().strip();
			if (name.isEmpty()) {
				this.programmes.note(row);
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
			.flatMap((row) -> SplitRow.of(row, this.nameColumn, this.definitions).stream())
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

	private ReportedRow row(TableRow row, String name, SortedMap<String, String> texts) {
		String unit = Units.stated(row.cell("unit").text(), name);
		Cell nameCell = row.cell(this.nameColumn);
		String programme = texts.getOrDefault("programme", "");
		String code = this.programmes.code(texts.getOrDefault("code", ""), programme);
		Programme.Level level = Programme.of(code, programme).level();
		MatchIndicators.Matched matched = this.indicators.match(name, unit, nameCell, level);
		Indicator indicator = matched.indicator();
		ConvertUnit conversion = this.values.conversion(row, unit, indicator);
		if (conversion.converts() || conversion.into().isScaledMoney()) {
			texts.put("unit", conversion.into().name());
		}
		return new ReportedRow(this.table.sheet(), row.row() + 1, row.hidden(), code, programme, name,
				nameCell.reference(), unit, (indicator == null) ? null : indicator.id(), matched.by(), texts,
				textCells(row), this.values.of(row, conversion, indicator, level != Programme.Level.PROGRAMME));
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

}
