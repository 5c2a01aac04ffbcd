package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PlanCommandTest {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void theSamplePlansAreSound() {
		assertThat(run("plan", "check", "input-samples/regencies")).isEqualTo(2);
		assertThat(run("plan", "check", "input-samples/regencies/35.02-ponorogo")).isZero();
		assertThat(this.out.toString()).contains("36 indikator, 2022-2026, 180 target, 0 pertanyaan");
	}

	@Test
	void doubtfulCellsAreNamed(@TempDir Path folder) throws IOException {
		String sound = Files
			.readString(Path.of("input-samples/regencies/35.02-ponorogo/plan/rpjmd-2021/indicators.csv"));
		Path file = folder.resolve("indicators.csv");
		Files.writeString(file, sound.replaceFirst("(?m)^(PO-29;(?:[^;]*;)*?)naik;", "$1menanjak;"));
		assertThat(run("plan", "check", folder.toString())).isZero();
		assertThat(this.out.toString()).contains("plan-word-unknown", "menanjak");
	}

	@Test
	void targetsThatDoNotLeadToTheEndTargetAreSaid(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("indicators.csv"), """
				Kode;Program;Indikator;Satuan;Arah;Dalam Tahun;Antar Tahun;Kondisi Awal;Target 2022 K;Target 2023 K;\
				Target Akhir K;Perangkat Daerah
				IK-1;Program A;Persentase jalan mantap;km;naik;terakhir;terakhir;50;60;70;90;Dinas PUPR
				""");
		assertThat(run("plan", "check", folder.toString())).isZero();
		assertThat(this.out.toString()).contains("targets-miss-end", "unit-contradicts-indicator");
	}

	@Test
	void aFileThatIsNoPlan(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("indicators.csv"), "a;b\n1;2\n");
		assertThat(run("plan", "check", folder.resolve("indicators.csv").toString())).isEqualTo(3);
		assertThat(run("plan", "check", folder.resolve("none.csv").toString())).isEqualTo(2);
		assertThat(run("plan")).isEqualTo(2);
	}

	private int run(String... arguments) {
		return Selaras.run(arguments, new PrintWriter(this.out), new PrintWriter(this.err));
	}

}
