package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.read.FormReader;
import id.selaras.read.FormTable;
import id.selaras.read.PeriodHint;
import id.selaras.read.ReadResult;
import id.selaras.read.TableRow;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Awkward forms: what is read of each is what is written down beside it.
 * {@code -Dsamples.write=true} draws them anew, {@code -Dsamples.expected.write=true}
 * writes down anew what is read.
 */
class AwkwardSamplesTest {

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	@BeforeAll
	static void rewriteWhenAsked() throws IOException {
		if (Boolean.getBoolean("samples.write")) {
			write(AwkwardCase.FOLDER);
		}
	}

	@Test
	void whatIsCommittedIsWhatIsGenerated(@TempDir Path again) throws IOException {
		write(again);
		assertThat(files(again)).isEqualTo(files(AwkwardCase.FOLDER));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isReadAsExpected(AwkwardCase awkward) throws IOException {
		Path folder = AwkwardCase.FOLDER.resolve(awkward.name());
		ReadResult result = READER.read(Files.readAllBytes(folder.resolve(awkward.file())),
				Location.of("ab", awkward.file()));
		assertThat(ExpectedLines.differing(folder.resolve("expected-rows.txt"), lines(result)))
			.as("lines that are not as expected (- expected, + now)")
			.isEmpty();
	}

	static Stream<AwkwardCase> cases() throws IOException {
		return AwkwardCase.all().stream();
	}

	private static void write(Path folder) throws IOException {
		for (AwkwardCase awkward : AwkwardCase.all()) {
			awkward.write(folder);
		}
	}

	private static Map<String, String> files(Path folder) throws IOException {
		return StoredFiles.below(folder, (name) -> !name.endsWith(".txt"));
	}

	private static List<String> lines(ReadResult result) {
		List<String> lines = new ArrayList<>();
		for (FormTable table : result.tables()) {
			lines.add("table | " + table.definition().id() + " | " + Objects.toString(table.sheet(), "-") + " | header "
					+ table.headerRow() + " | " + ((table.agency() == null) ? "-" : table.agency().text()));
			table.periods().forEach((hint) -> lines.add("period | " + period(hint)));
			table.rows().forEach((row) -> row(table, row, lines));
			new TreeMap<>(table.footers()).forEach((id, row) -> lines.add("footer " + (row.row() + 1) + " | " + id));
			table.notes().forEach((id, texts) -> lines.add("note " + id + " | " + String.join(" | ", texts)));
		}
		result.findings().forEach((finding) -> lines.add(finding(finding)));
		return lines;
	}

	private static void row(FormTable table, TableRow row, List<String> lines) {
		lines.add("row " + (row.row() + 1) + (row.hidden() ? " hidden" : "") + " | "
				+ ((row.level() == null) ? "-" : row.level().written()));
		table.columns().keySet().forEach((id) -> {
			if (row.has(id) && !row.cell(id).isBlank()) {
				lines.add("  " + row.cell(id).reference() + " | " + id + " | " + row.cell(id).kind() + " | "
						+ row.cell(id).text());
			}
		});
	}

	private static String period(PeriodHint hint) {
		return hint.source() + " | " + Objects.toString(hint.year(), "-") + " | "
				+ Objects.toString(hint.quarter(), "-") + " | " + Objects.toString(hint.location().cell(), "-");
	}

	private static String finding(Finding finding) {
		return "finding | " + finding.location().place() + " | " + finding.code() + " | " + finding.severity() + " | "
				+ finding.text().indonesian();
	}

}
