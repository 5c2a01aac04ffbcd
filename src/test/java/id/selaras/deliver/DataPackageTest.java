package id.selaras.deliver;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.selaras.home.Json;
import id.selaras.sheet.TypedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DataPackageTest {

	private final Path folder;

	DataPackageTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void holdsToTheStandard() throws IOException {
		write("K-1", "K-2");
		assertThat(DataPackageCheck.problems(this.folder)).isEmpty();
		assertThat(Files.readString(this.folder.resolve("indikator.csv")))
			.isEqualTo("kode,nilai,hari\r\nK-1,-1.5,2024-02-10\r\nK-2,,\r\n");
	}

	@Test
	void whatDoesNotHoldIsSeen() throws IOException {
		write("K-1", "K-1");
		assertThat(DataPackageCheck.problems(this.folder)).contains("primary key of indikator: [K-1]",
				"foreign key of nilai: [K-2]");
		write("K-1", "K-2");
		change("indikator.csv", "K-1,-1.5", "K-1,1,5 ");
		assertThat(DataPackageCheck.problems(this.folder)).contains("hash of indikator", "length of a row of indikator",
				"hari of indikator: 5 ");
		write("K-1", "K-2");
		change("datapackage.json", "\"number\"", "\"date\"");
		change("datapackage.json", "\"name\" : \"coba\"", "\"name\" : \"Coba Coba\"");
		assertThat(DataPackageCheck.problems(this.folder)).containsExactly("name of the package",
				"nilai of indikator: -1.5");
	}

	private void write(String first, String second) throws IOException {
		DataTable indicators = new DataTable("indikator", "Indikator").texts("kode=Kode")
			.numbers("nilai=Nilai")
			.dates("hari=Hari");
		indicators.row(List.of(DataTable.text(first), DataTable.number(new BigDecimal("-1.50")),
				DataTable.day(LocalDate.of(2024, 2, 10))));
		indicators.row(List.of(DataTable.text(second), TypedTable.none(), TypedTable.none()));
		DataTable values = new DataTable("nilai", "Nilai").texts("kode=Kode", "teks=Teks");
		values.row(List.of(DataTable.text("K-2"), DataTable.text("a \"b\", c\\")));
		DataPackage made = new DataPackage("tabular-data-package", "coba", "Coba", "",
				List.of(file(indicators.build()), file(values.build())));
		Files.writeString(this.folder.resolve("datapackage.json"), Json.pretty(made));
	}

	private DataPackage.Resource file(TypedTable table) throws IOException {
		byte[] csv = DataPackage.csv(table);
		Files.write(this.folder.resolve(DataPackage.file(table)), csv);
		return DataPackage.resource(table, csv);
	}

	private void change(String file, String text, String other) throws IOException {
		String written = Files.readString(this.folder.resolve(file), StandardCharsets.UTF_8);
		assertThat(written).contains(text);
		Files.writeString(this.folder.resolve(file), written.replace(text, other));
	}

}
