package id.selaras.normalise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The values in the spreadsheets of real agencies, in a folder beside the checkout: a
 * sample of them, {@code values/real.csv}, was checked by hand against the cells.
 */
class RealValuesTest {

	private static final Path REAL = Path.of("..", "shared", "real");

	private static final Path EXPECTED = Path.of("src/test/resources/values/real.csv");

	private static final Set<String> ABOUT_NAMES = Set.of("which-agency", "which-period", "which-indicator");

	private static final JobsFolder JOBS = JobsFolder.open(Path.of("jobs"));

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), JOBS.forms());

	private static final Normaliser NORMALISER = new Normaliser(
			NormaliseContext.withoutHome(JOBS.vocabulary(JOBS.scales()), LocalDate.of(2024, 1, 31)));

	@BeforeEach
	void areThere() {
		assumeThat(REAL).as("NOT TESTED: the spreadsheets of real agencies are absent").isDirectory();
	}

	@Test
	void noValueIsWrongAndFewAreAsked() throws IOException {
		Map<String, Map<String, String>> read = new TreeMap<>();
		int values = 0;
		int questions = 0;
		for (Path file : files()) {
			Map<String, String> cells = new HashMap<>();
			for (NormalisedForm form : normalised(file)) {
				for (ReportedRow row : rows(form)) {
					row.values().values().forEach((value) -> cells.put(place(row, value), shown(value, form)));
				}
				questions += (int) form.questions().stream().filter((it) -> !ABOUT_NAMES.contains(it.kind())).count();
			}
			values += (int) cells.values().stream().filter((shown) -> !shown.equals("blank")).count();
			read.put(file.getFileName().toString(), cells);
		}
		List<String> wrong = new ArrayList<>();
		List<String> expected = Files.readAllLines(EXPECTED);
		for (String line : expected.subList(1, expected.size())) {
			String[] cell = line.split(";", 4);
			String now = read.getOrDefault(cell[0], Map.of()).getOrDefault(cell[1] + "!" + cell[2], "not read");
			if (!now.equals(cell[3])) {
				wrong.add(line + " but was " + now);
			}
		}
		System.out.println(questions + " questions about " + values + " values in " + read.keySet());
		assertThat(wrong).isEmpty();
		assertThat(expected).hasSizeGreaterThan(300);
		assertThat(values).isGreaterThan(6000);
		assertThat(questions * 100).as("%d questions about %d values", questions, values).isLessThan(values);
	}

	private static List<ReportedRow> rows(NormalisedForm form) {
		return Stream.concat(form.rows().stream(), form.groups().stream()).toList();
	}

	private static List<NormalisedForm> normalised(Path file) throws IOException {
		Location location = Location.of("ab", file.getFileName().toString());
		return NORMALISER.normalise(READER.read(Files.readAllBytes(file), location), location);
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(REAL)) {
			return files.filter((file) -> file.toString().matches(".*\\.(?:xlsx?|csv)")).sorted().toList();
		}
	}

	private static String place(ReportedRow row, Value value) {
		return ((row.sheet() == null) ? "" : row.sheet()) + "!" + value.cell();
	}

	private static String shown(Value value, NormalisedForm form) {
		return switch (value.state()) {
			case REPORTED -> WrittenCell.shown(value.quantity());
			case WAITING -> "asked " + form.questions()
				.stream()
				.filter((it) -> value.cell().equals(it.location().cell()))
				.map(Question::kind)
				.findFirst()
				.orElse("nothing");
			default -> value.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}

}
