package id.selaras.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.selaras.report.FormTable.Pair;
import id.selaras.report.ReportTable.Cell;
import id.selaras.report.ReportTable.Column;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The typed rows of a report are the printed ones: neither has what the other lacks. */
class TablesTest {

	private static final Pattern FIGURE = Pattern.compile("−?[\\d.]*\\d(,\\d+)?\\*?");

	private static final String AGGREGATE = " | code=kode name=nama percent=capaian predicate=predikat "
			+ "absorption=serapan counted=dihitung+dari statuses=tercapai+akan-tercapai+perlu-upaya-keras";

	/** List of the view | table | fields and the columns that each is made of. */
	private static final List<String> PROGRESS = List.of(
			"answers | formulir-diminta | code=kode agency=perangkat-daerah form=formulir state=keadaan file=berkas arrived=tiba"
					+ " remark=catatan",
			"files | berkas-lain | code=kode file=berkas agency=perangkat-daerah form=formulir state=keadaan arrived=tiba"
					+ " reason=alasan",
			"agencies | capaian-perangkat-daerah" + AGGREGATE, "objectives | capaian-sasaran" + AGGREGATE,
			"programmes | capaian-program" + AGGREGATE, "dimensions | capaian-dimensi" + AGGREGATE,
			"smartCity | indeks-smart-city | code=kode name=nama+kategori+perubahan+catatan weight=bobot score=skor"
					+ " counted=dihitung+dari",
			"indicators | indikator | code=kode indicator=indikator+catatan unit=satuan agency=perangkat-daerah"
					+ " target=target realised=realisasi achieved=capaian predicate=predikat projected=proyeksi"
					+ " status=menuju-target-akhir",
			"explanations | penjelasan | number=catatan identifier=nomor whose=perangkat-daerah+berkas cell=tempat"
					+ " text=temuan explanation=penjelasan",
			"findings | temuan | identifier=nomor severity=tingkat whose=perangkat-daerah+berkas cell=tempat"
					+ " text=temuan advice=saran",
			"questions | pertanyaan | identifier=nomor whose=perangkat-daerah+berkas cell=tempat text=pertanyaan"
					+ " choices=pilihan",
			"quickWins | quick-win | code=kode dimension=dimensi name=nama agency=perangkat-daerah programme=program"
					+ " horizon=waktu progress=kemajuan",
			"readiness | kesiapan | code=kode element=elemen name=unsur condition=kondisi problem=masalah"
					+ " opportunity=peluang agency=perangkat-daerah",
			"method | catatan-metode | name=hal text=uraian");

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 45 })
	void rowsOfTheProgressReportAreTheTypedOnes(int indicators) {
		ReportSource source = SourceBuilder.aSource().withIndicators(indicators).build();
		Map<String, Object> view = Fields.of(ProgressViewBuilder.build(source));
		Map<String, ReportTable> tables = byName(ProgressTables.of(source));
		for (String line : PROGRESS) {
			List<String> parts = List.of(line.split(" \\| ", -1));
			ReportTable table = Objects.requireNonNull(tables.get(parts.get(1)));
			List<Map<String, Object>> printed = rows(Objects.requireNonNull(view.get(parts.get(0))));
			assertThat(table.rows()).as(line).hasSameSizeAs(printed);
			Set<String> columns = new HashSet<>();
			Map<String, List<String>> fields = new HashMap<>();
			for (String pair : parts.get(2).split(" ", -1)) {
				List<String> of = List.of(pair.substring(pair.indexOf('=') + 1).split("\\+", -1));
				fields.put(pair.substring(0, pair.indexOf('=')), of);
				columns.addAll(of);
			}
			assertThat(table.columns()).extracting(Column::name).containsExactlyInAnyOrderElementsOf(columns);
			for (int i = 0; i < printed.size(); i++) {
				assertRow(printed.get(i), table, i, fields);
			}
		}
	}

	private static void assertRow(Map<String, Object> printed, ReportTable table, int row,
			Map<String, List<String>> fields) {
		assertThat(printed.keySet()).isEqualTo(fields.keySet());
		fields.forEach((field, columns) -> {
			List<Cell> cells = columns.stream().map((column) -> cell(table, row, column)).toList();
			assertThat(cells).as("%s of row %s of %s", columns, row, table.name())
				.matches((typed) -> PrintedCell.saysAll(String.valueOf(printed.get(field)), List.copyOf(typed)),
						"is what is printed: " + printed.get(field));
		});
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void rowsOfTheFormsAreTheTypedOnes(boolean millions) {
		ReportSource source = (millions ? SourceBuilder.aSource().inMillions() : SourceBuilder.aSource()).build();
		Map<String, ReportTable> tables = byName(new EvaluationForms().tables(source));
		ReportTable e60 = Objects.requireNonNull(tables.get("formulir-e60"));
		assertForm(e60, rows(RkpdViewBuilder.build(source).rows()),
				RunningYearTables.pairs(RunningYearForm.RKPD, 2023, 2026), millions,
				Map.of("programmeCode", "kode-program", "agency", "perangkat-daerah"));
		ReportTable e58 = Objects.requireNonNull(tables.get("formulir-e58"));
		assertForm(e58, rows(EvaluationViewBuilder.build(source).rows()),
				EvaluationTables.pairs(IndicatorSamples.FIRST_YEAR), millions, Map.of("baseline", "awal"));
		assertFooters(Fields.of(RkpdViewBuilder.build(source)),
				Objects.requireNonNull(tables.get("formulir-e60-rata-rata")), List.of("q1", "q2", "q3", "q4", "year"));
		assertFooters(Fields.of(EvaluationViewBuilder.build(source)),
				Objects.requireNonNull(tables.get("formulir-e58-rata-rata")), List.of("1", "2", "3", "4", "5", "End"));
	}

	private static void assertForm(ReportTable table, List<Map<String, Object>> printed, List<Pair> pairs,
			boolean millions, Map<String, String> others) {
		Map<String, String> columns = new HashMap<>(
				Map.of("number", "no", "objective", "sasaran", "programme", "program", "code", "kode"));
		columns.putAll(others);
		pairs.forEach((pair) -> {
			columns.put(pair.field() + ".k", pair.name() + "-k");
			columns.put(pair.field() + ".rp", pair.name() + "-rp");
		});
		assertThat(printed).hasSameSizeAs(table.rows()).isNotEmpty();
		for (int i = 0; i < printed.size(); i++) {
			Map<String, Object> row = new HashMap<>(printed.get(i));
			String indicator = String.valueOf(row.remove("indicator"));
			assertThat(indicator.replaceAll("[\\s()-]", ""))
				.isEqualTo(text(table, i, "indikator", "satuan").replaceAll("[\\s()-]", ""));
			assertThat(row.keySet()).isEqualTo(columns.keySet());
			int number = i;
			row.forEach((field, value) -> assertThat(cell(table, number, Objects.requireNonNull(columns.get(field))))
				.as("%s of row %s of %s", field, number, table.name())
				.matches((cell) -> says(String.valueOf(value), cell, millions && isMoney(field)),
						"is what is printed: " + value));
			assertPartial(table, number, row, pairs);
		}
	}

	/** The star behind a sum is the column's number in the last column. */
	private static void assertPartial(ReportTable table, int number, Map<String, Object> row, List<Pair> pairs) {
		Set<String> stars = new TreeSet<>();
		for (Pair pair : pairs) {
			if (String.valueOf(row.get(pair.field() + ".k")).endsWith("*")) {
				stars.add(pair.number() + " K");
			}
			if (String.valueOf(row.get(pair.field() + ".rp")).endsWith("*")) {
				stars.add(pair.number() + " Rp");
			}
		}
		String partial = text(table, number, "tidak-lengkap");
		assertThat(partial.isEmpty() ? Set.of() : new TreeSet<>(List.of(partial.split("; ", -1)))).isEqualTo(stars);
	}

	private static boolean isMoney(String field) {
		return field.endsWith(".rp") && !field.startsWith("ratio") && !field.startsWith("achieved");
	}

	/** What does not fit its cell stands in a remark, which bears the number. */
	private static boolean says(String printed, Cell cell, boolean millions) {
		return printed.matches("\\[\\d+]") || (millions ? PrintedCell.saysMillions(printed, cell)
				: PrintedCell.says(printed.replaceAll("[()]", ""), cell));
	}

	private static void assertFooters(Map<String, Object> view, ReportTable table, List<String> names) {
		assertThat(table.rows()).hasSameSizeAs(names);
		for (int i = 0; i < names.size(); i++) {
			for (String kind : List.of("k", "rp")) {
				String name = names.get(i) + "." + kind;
				assertThat(List.of(cell(table, i, "rata-rata-" + kind))).matches(
						(cells) -> PrintedCell.saysAll(String.valueOf(view.get("average" + name)), List.copyOf(cells)),
						name);
				assertThat(List.of(cell(table, i, "dihitung-" + kind), cell(table, i, "dari-" + kind))).matches(
						(cells) -> PrintedCell.saysAll(String.valueOf(view.get("counted" + name)), List.copyOf(cells)),
						name);
				assertThat(List.of(cell(table, i, "predikat-" + kind))).matches((cells) -> PrintedCell
					.saysAll(String.valueOf(view.get("predicate" + name)), List.copyOf(cells)), name);
			}
		}
	}

	static Stream<ReportDefinition> ofFigures() {
		return Stream.of(ReportSamples.progress(), ReportSamples.evaluation(), ReportSamples.evaluationOfAnAgency());
	}

	/** A figure that stands alone in its place, on whatever page, is in a table. */
	@ParameterizedTest
	@MethodSource("ofFigures")
	void noPrintedFigureIsMissingInTheTables(ReportDefinition definition) {
		ReportSource source = SourceBuilder.aSource().buildFor(definition);
		List<String> typed = Views.of(definition)
			.tables(source)
			.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap(List::stream)
			.filter(ReportTable.Amount.class::isInstance)
			.map(PrintedCell::text)
			.toList();
		List<Cell> cells = Views.of(definition)
			.tables(source)
			.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap(List::stream)
			.toList();
		Set<String> figures = figures(new ReportRenderer().fill(definition, source));
		assertThat(figures).hasSizeGreaterThan(20);
		assertThat(typed).hasSizeGreaterThan(20);
		assertThat(figures).allMatch((figure) -> cells.stream().anyMatch((cell) -> PrintedCell.says(figure, cell)));
	}

	@Test
	void aRowHasAsManyCellsAsItsTableHasColumns() {
		TableBuilder table = new TableBuilder("a", "A").text("b", "B");
		table.row(Typed.words("1"), Typed.words("2"));
		assertThatIllegalArgumentException().isThrownBy(table::build).withMessageContaining("1 columns");
	}

	/** Without the numbers of the forms' columns. */
	private static Set<String> figures(List<JasperPrint> prints) {
		List<JRPrintText> texts = new ArrayList<>();
		prints.forEach((print) -> print.getPages().forEach((page) -> PrintedPages.texts(page, texts::add)));
		Set<String> figures = new TreeSet<>();
		for (JRPrintText text : texts) {
			String written = text.getFullText().replaceAll("\\s", "");
			boolean heading = text.getStyle() != null && "Heading".equals(text.getStyle().getName());
			if (!heading && FIGURE.matcher(written).matches()) {
				figures.add(written);
			}
		}
		return figures;
	}

	private static Map<String, ReportTable> byName(List<ReportTable> tables) {
		Map<String, ReportTable> byName = new HashMap<>();
		tables.forEach((table) -> assertThat(byName.put(table.name(), table)).as(table.name()).isNull());
		return byName;
	}

	private static List<Map<String, Object>> rows(Object list) {
		return ((List<?>) list).stream().map(Record.class::cast).map(Fields::of).toList();
	}

	private static Cell cell(ReportTable table, int row, String column) {
		for (int i = 0; i < table.columns().size(); i++) {
			if (table.columns().get(i).name().equals(column)) {
				return table.rows().get(row).get(i);
			}
		}
		throw new AssertionError("There is no column " + column + " in " + table.name());
	}

	private static String text(ReportTable table, int row, String... columns) {
		StringBuilder text = new StringBuilder();
		for (String column : columns) {
			text.append(PrintedCell.text(cell(table, row, column)));
		}
		return text.toString();
	}

}
