package id.selaras.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.read.FormReader;
import id.selaras.read.FormTable;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NationHomeTest {

	private static final NationSize SIZE = new NationSize(2, 3, 25);

	@Test
	void eachFormIsReadWithAllItsRows(@TempDir Path folder) throws IOException {
		FormReader reader = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
				JobsFolder.open(Path.of("jobs")).forms());
		List<Path> forms = Floors.files(NationHome.of(folder, SIZE), "/inbox/");
		assertThat(forms).hasSize(SIZE.files());
		for (Path form : forms) {
			List<FormTable> tables = reader.read(Files.readAllBytes(form), Location.of("ab", form.toString())).tables();
			assertThat(tables).hasSize(1);
			assertThat(tables.get(0).definition().id()).isEqualTo("e81");
			assertThat(tables.get(0).rows()).hasSize(SIZE.rows());
		}
	}

	@Test
	void theSameSizeMakesTheSameBytes(@TempDir Path one, @TempDir Path other) {
		List<Path> files = Floors.files(NationHome.of(one, SIZE), "");
		for (Path file : files) {
			assertThat(other.resolve(one.relativize(file))).satisfies((path) -> {
				NationHome.of(other, SIZE);
				assertThat(path).hasSameBinaryContentAs(file);
			});
		}
		assertThat(files).hasSizeGreaterThan(SIZE.files());
	}

	@Test
	void aFormIsChangedUntilItIsRestored(@TempDir Path folder) throws IOException {
		Path home = NationHome.of(folder, SIZE);
		Map<Path, String> before = contents(home);
		ChangedForm.send(home, SIZE);
		assertThat(contents(home)).hasSameSizeAs(before).isNotEqualTo(before);
		ChangedForm.restore(home);
		assertThat(contents(home)).isEqualTo(before);
		ChangedForm.restore(home);
		assertThat(contents(home)).isEqualTo(before);
	}

	private static Map<Path, String> contents(Path home) throws IOException {
		Map<Path, String> contents = new TreeMap<>();
		for (Path file : Floors.files(home, "")) {
			contents.put(file, Fingerprint.of(Files.readAllBytes(file)));
		}
		return contents;
	}

	@Test
	void thereAreNoMoreRegenciesThanThereAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NationSize(515, 40, 120))
			.withMessage("--regencies: 1 .. 514");
	}

}
