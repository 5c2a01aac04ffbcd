package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.selaras.deliver.DataPackageCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The data beside the reports of a night. */
class DataPackageIT {

	private final Path folder;

	DataPackageIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyReportedValueLeadsToItsCell() throws IOException {
		SampleNight night = new SampleNight(this.folder, SampleNight.MANGGARAI).making("laporan-evaluasi", "data");
		night.run();
		Path data = night.result(SampleNight.MANGGARAI, "data");

		assertThat(DataPackageCheck.problems(data)).isEmpty();
		Set<String> sourced = new HashSet<>();
		for (List<String> row : rows(data, "sumber.csv")) {
			assertThat(row.get(9)).as("content of " + row).isNotEmpty();
			sourced.add(String.join("|", row.get(0), row.get(2), row.get(3), row.get(4)));
		}
		List<List<String>> reported = rows(data, "nilai.csv").stream()
			.filter((row) -> row.get(2).equals("realisasi") && row.get(8).isEmpty())
			.toList();
		assertThat(reported).hasSizeGreaterThan(50)
			.allMatch((row) -> sourced.contains(String.join("|", row.get(0), row.get(3), row.get(4), row.get(5))));
		assertThat(night.result(SampleNight.MANGGARAI, "manifest.json")).content()
			.contains("data/datapackage.json", "data/isian.csv");
		assertThat(night.result(SampleNight.MANGGARAI, "laporan-evaluasi.xlsx")).exists();
		assertThat(night.result(SampleNight.MANGGARAI, "manifest.json")).content().contains("laporan-evaluasi.xlsx");
	}

	private static List<List<String>> rows(Path data, String file) throws IOException {
		return DataPackageCheck.rows(Files.readString(data.resolve(file)));
	}

}
