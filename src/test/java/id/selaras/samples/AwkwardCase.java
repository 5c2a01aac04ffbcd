package id.selaras.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.form.FormDefinition;
import id.selaras.home.JobsFolder;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A form as nobody should fill it, drawn from {@code layouts/awkward/<case>.txt}, or
 * written out in {@code <case>.csv}.
 *
 * @param layouts of the tables of its sheet, one below the other
 * @param written the whole form, or empty where it is drawn
 */
record AwkwardCase(String name, List<Layout> layouts, String written) {

	static final Path FOLDER = Path.of("input-samples/awkward");

	private static final Path LAYOUTS = Path.of("src/test/resources/layouts/awkward");

	private static final LocalDate SAVED = LocalDate.of(2024, 1, 19);

	static List<AwkwardCase> all() throws IOException {
		try (Stream<Path> files = Files.list(LAYOUTS)) {
			return files.map((file) -> file.getFileName().toString()).sorted().map(AwkwardCase::of).toList();
		}
	}

	private static AwkwardCase of(String file) {
		String name = file.substring(0, file.lastIndexOf('.'));
		if (file.endsWith(".csv")) {
			return new AwkwardCase(name, List.of(), Layout.text("awkward/" + file));
		}
		List<Layout> layouts = new ArrayList<>();
		for (String text : Layout.text("awkward/" + file).split("(?m)^---\\R")) {
			layouts.add(Layout.of(name, text));
		}
		return new AwkwardCase(name, layouts, "");
	}

	String file() {
		return this.layouts.isEmpty() ? "form.csv" : this.layouts.get(0).one("file", "");
	}

	void write(Path folder) throws IOException {
		Path file = folder.resolve(this.name).resolve(file());
		Files.createDirectories(file.resolveSibling(""));
		Files.write(file, bytes());
	}

	private byte[] bytes() throws IOException {
		if (this.layouts.isEmpty()) {
			return this.written.getBytes(StandardCharsets.UTF_8);
		}
		Map<String, FormDefinition> definitions = JobsFolder.open(Path.of("jobs"))
			.forms()
			.stream()
			.collect(Collectors.toMap(FormDefinition::id, Function.identity()));
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet(this.layouts.get(0).one("sheet", "Form"));
			int next = 0;
			for (Layout layout : this.layouts) {
				FormDefinition definition = Objects.requireNonNull(definitions.get(layout.one("form", "")));
				FormDrawing drawing = new FormDrawing(layout, definition, sheet, next);
				drawing.draw();
				next = drawing.end() + 2;
			}
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			return file().endsWith(".csv") ? semicolons(sheet) : StableFile.xlsx(workbook, "Pengguna", SAVED);
		}
	}

	private static byte[] semicolons(Sheet sheet) {
		DataFormatter formatter = new DataFormatter();
		List<String> lines = new ArrayList<>();
		for (int number = 0; number <= sheet.getLastRowNum(); number++) {
			Row row = sheet.getRow(number);
			List<String> cells = new ArrayList<>();
			for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
				cells.add(formatter.formatCellValue(row.getCell(column)));
			}
			lines.add(String.join(";", cells));
		}
		return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

}
