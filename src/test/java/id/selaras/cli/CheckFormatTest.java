package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs get from {@code check}: one object a line and file, or one CSV table. */
class CheckFormatTest {

	private static final String FORM = """
			Evaluasi Terhadap Hasil Renja Perangkat Daerah;;;;;;
			Nama OPD;: Dinas Kesehatan;;;;;
			Kabupaten Manokwari, Triwulan IV Tahun 2023;;;;;;
			Kode;Program/Kegiatan;Indikator Kinerja;Satuan;Target Renja K;Realisasi Kinerja Pada Triwulan IV K;Realisasi Kinerja Pada Triwulan IV Rp
			1.2.02;PROGRAM PEMENUHAN UPAYA KESEHATAN;;;;;
			1.02.02.2.01.0001;;Prevalensi stunting;persen;10,30;10,27 %;Rp 1.250.000,00
			1.02.02.2.01.0002;;Kunjungan bayi;persen;90;belum ada data;1.500
			""";

	private final Path folder;

	CheckFormatTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void oneObjectALineWithEachValueAndItsCell() throws IOException {
		List<String> lines = run("json", form()).lines().toList();
		assertThat(lines).hasSize(1);
		JsonNode file = JsonMapper.shared().readTree(lines.get(0));
		assertThat(file.at("/form/id").asString()).isEqualTo("e81");
		assertThat(file.at("/form/header").asInt()).isEqualTo(4);
		assertThat(file.at("/sha256").asString()).hasSize(64);
		assertThat(file.at("/regency").asString()).isEqualTo("92.02");
		assertThat(file.at("/agency/name").asString()).isEqualTo("Dinas Kesehatan");
		assertThat(file.at("/agency/cell").asString()).isEqualTo("B2");
		assertThat(file.at("/period").asString()).isEqualTo("2023-TW4");
		assertThat(file.at("/tables/0/id").asString()).isEqualTo("t1");
		assertThat(file.at("/rows")).hasSize(3);
		assertThat(file.at("/rows/0/level").asString()).isEqualTo("program");
		assertThat(file.at("/rows/0/code").asString()).isEqualTo("1.02.02");
		JsonNode row = file.at("/rows/1");
		assertThat(row.at("/table").asString()).isEqualTo("t1");
		assertThat(row.at("/row").asInt()).isEqualTo(6);
		assertThat(row.at("/hidden").asBoolean()).isFalse();
		assertThat(row.at("/level").asString()).isEqualTo("sub kegiatan");
		assertThat(row.at("/indicator").asString()).isEqualTo("Prevalensi stunting");
		assertThat(row.at("/programme").asString()).isEqualTo("PROGRAM PEMENUHAN UPAYA KESEHATAN");
		assertThat(row.at("/unit").asString()).isEqualTo("persen");
		JsonNode money = row.at("/values/realised.q4.rp");
		assertThat(money.at("/value").asString()).isEqualTo("1250000.00");
		assertThat(money.at("/raw").asString()).isEqualTo("Rp 1.250.000,00");
		assertThat(money.at("/cell").asString()).isEqualTo("G6");
		assertThat(money.at("/kind").asString()).isEqualTo("money");
		JsonNode none = file.at("/rows/2/values/realised.q4.k");
		assertThat(none.has("value")).isFalse();
		assertThat(none.at("/state").asString()).isEqualTo("stated-none");
		assertThat(file.at("/findings").valueStream().map((finding) -> finding.at("/code").asString()))
			.contains("code-zero-restored");
		assertThat(file.at("/findings/0/severity").asString()).isNotEmpty();
		assertThat(file.at("/findings/0/advice").asString()).isNotEmpty();
	}

	@Test
	void aGradeIsShownWithItsScore() throws IOException {
		Path file = Files.writeString(this.folder.resolve("nilai.csv"), """
				Capaian Indikator Kinerja;;;;
				Perangkat Daerah;Dinas Kesehatan;;;
				Periode;Triwulan IV Tahun 2023;;;
				No;Indikator;Satuan;Target 2023;Realisasi TW IV
				1;Nilai AKIP;predikat;A;B (62,40)
				""", StandardCharsets.UTF_8);
		JsonNode values = JsonMapper.shared().readTree(run("json", file)).at("/rows/0/values");
		assertThat(values.at("/realised.q4/value").asString()).isEqualTo("B (62.40)");
		assertThat(values.at("/realised.q4/grade").asString()).isEqualTo("B");
		assertThat(values.at("/realised.q4/score").asString()).isEqualTo("62.40");
		assertThat(values.at("/target/value").asString()).isEqualTo("A");
		assertThat(values.at("/target").has("score")).isFalse();
	}

	@Test
	void csvIsOneTableOfAllFiles() throws IOException {
		Path empty = Files.createFile(this.folder.resolve("kosong.xlsx"));
		String csv = run("csv", form(), empty);
		assertThat(csv.lines().findFirst())
			.hasValueSatisfying((line) -> assertThat(line).contains("Berkas;Jenis;Kode"));
		assertThat(csv).contains("INFO;code-zero-restored;;A5;").contains("kosong.xlsx;ERROR;empty-file");
	}

	@Test
	void refusedFileIsAnObjectToo() throws IOException {
		Path empty = Files.createFile(this.folder.resolve("kosong.xlsx"));
		JsonNode file = JsonMapper.shared().readTree(run("json", empty));
		assertThat(file.has("form")).isFalse();
		assertThat(file.at("/rows")).isEmpty();
		assertThat(file.at("/findings/0/code").asString()).isEqualTo("empty-file");
	}

	private Path form() throws IOException {
		return Files.writeString(this.folder.resolve("form.csv"), FORM, StandardCharsets.UTF_8);
	}

	private static String run(String format, Path... files) {
		StringWriter out = new StringWriter();
		String[] arguments = Stream
			.concat(Stream.of("check", "--format", format), Arrays.stream(files).map(Path::toString))
			.toArray(String[]::new);
		Selaras.run(arguments, new PrintWriter(out, true), new PrintWriter(new StringWriter()));
		return out.toString();
	}

}
