package id.selaras.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HomeFolderTest {

	private static final String FOLDER = "regencies/92.02-manokwari/";

	@TempDir
	private Path home;

	@BeforeEach
	void twoRegencies() throws IOException {
		write("consultants.yaml", """
				consultants:
				  - id: nusa
				    name: PT Nusa
				    email: a@nusa.example
				    regencies: ["92.02", "35.02"]
				""");
		regency("92.02-manokwari", "92.02", "Manokwari");
		regency("35.02-ponorogo", "35.02", "Ponorogo");
	}

	@Test
	void allIsRead() {
		HomeFolder folder = HomeFolder.open(this.home);
		assertThat(folder.consultants()).extracting((consultant) -> consultant.id()).containsExactly("nusa");
		assertThat(folder.regencies()).extracting(RegencyFolder::name)
			.containsExactly("35.02-ponorogo", "92.02-manokwari");
		RegencyFolder manokwari = folder.regencies().get(1);
		assertThat(manokwari.code()).isEqualTo("92.02");
		assertThat(manokwari.inbox()).isEqualTo(this.home.resolve(FOLDER + "inbox"));

		RegencyHome read = manokwari.read(known());
		assertThat(read.folder()).isEqualTo(this.home.resolve("regencies/92.02-manokwari"));
		assertThat(read.regency().fullName()).isEqualTo("Kabupaten Manokwari");
		assertThat(read.agencies()).extracting(Agency::code).containsExactly("dinkes");
		assertThat(read.plans()).extracting((plan) -> plan.header().id()).containsExactly("rpjmd-2021");
		assertThat(read.plans().get(0).indicators())
			.isEqualTo(this.home.resolve(FOLDER + "plan/rpjmd-2021/indicators.csv"));
		assertThat(read.plans().get(0).indicatorsName()).isEqualTo(FOLDER + "plan/rpjmd-2021/indicators.csv");
		assertThat(read.requests()).extracting(Request::period).containsExactly(new Period(2023, 4));
		assertThat(read.calendar().stages()).isEmpty();
	}

	@Test
	void theFingerprintFollowsEveryFile() throws IOException {
		String before = read().fingerprint();
		assertThat(read().fingerprint()).isEqualTo(before);
		for (String file : List.of("regency.yaml", "agencies.csv", "plan/rpjmd-2021/plan.yaml",
				"plan/rpjmd-2021/indicators.csv", "requests/2023-TW4.yaml")) {
			String edited = Files.readString(this.home.resolve(FOLDER + file)) + "\n";
			write(FOLDER + file, edited);
			String after = read().fingerprint();
			assertThat(after).as(file).isNotEqualTo(before);
			before = after;
		}
		write(FOLDER + "smartcity.yaml", "mou: 2022-03-01\n");
		assertThat(read().fingerprint()).isNotEqualTo(before);
	}

	@Test
	void aRegencyWithAMistakeDoesNotStopTheOthers() throws IOException {
		write(FOLDER + "regency.yaml", "code: \"92.02\"\nzona: WIT\n");
		assertThat(problem()).isEqualTo(
				FOLDER + "regency.yaml baris 2, kunci \"zona\": kunci tidak dikenal; mungkin maksudnya \"zone\"");
		assertThat(HomeFolder.open(this.home).regencies().get(0).read(known()).regency().name()).isEqualTo("Ponorogo");
	}

	@Test
	void aFolderBeginsWithItsCode() throws IOException {
		write(FOLDER + "regency.yaml", regencyYaml("92.03", "Fakfak"));
		assertThat(problem())
			.isEqualTo(FOLDER + "regency.yaml baris 1, kunci \"code\": nama folder harus dimulai dengan 92.03-");
	}

	@Test
	void oneCodeHasOneFolder() throws IOException {
		regency("92.02-manokwari-lama", "92.02", "Manokwari");
		assertThat(problem())
			.isEqualTo("regencies/92.02-manokwari: kode 92.02 juga dipakai folder 92.02-manokwari-lama");
		assertThat(Problem.of(() -> HomeFolder.open(this.home).regencies().get(2).read(known())))
			.isEqualTo("regencies/92.02-manokwari-lama: kode 92.02 juga dipakai folder 92.02-manokwari");
	}

	@Test
	void missingFilesAreNamed() throws IOException {
		Files.delete(this.home.resolve(FOLDER + "agencies.csv"));
		assertThat(problem()).isEqualTo(FOLDER + "agencies.csv: berkas tidak ada");
		Files.delete(this.home.resolve(FOLDER + "regency.yaml"));
		assertThat(problem()).isEqualTo(FOLDER + "regency.yaml: berkas tidak ada");
		Files.delete(this.home.resolve("consultants.yaml"));
		assertThat(Problem.of(() -> HomeFolder.open(this.home).consultants()))
			.isEqualTo("consultants.yaml: berkas tidak ada");
	}

	@Test
	void aMisspeltFileIsNotOverlooked() throws IOException {
		write(FOLDER + "smart-city.yaml", "stages: []\n");
		assertThat(problem())
			.isEqualTo(FOLDER + "smart-city.yaml: berkas tidak dikenal; mungkin maksudnya \"smartcity.yaml\"");
	}

	@Test
	void aPlanHasOneFileOfIndicators() throws IOException {
		write(FOLDER + "plan/rpjmd-2021/indicators.xlsx", "x");
		assertThat(problem())
			.isEqualTo(FOLDER + "plan/rpjmd-2021: ada indicators.csv dan indicators.xlsx; hapus salah satu");
		Files.delete(this.home.resolve(FOLDER + "plan/rpjmd-2021/indicators.csv"));
		assertThat(read().plans().get(0).indicatorsName()).endsWith("indicators.xlsx");
		Files.delete(this.home.resolve(FOLDER + "plan/rpjmd-2021/indicators.xlsx"));
		assertThat(problem()).isEqualTo(FOLDER + "plan/rpjmd-2021: tidak ada indicators.csv atau indicators.xlsx");
	}

	@Test
	void requestsNameAgenciesOfTheRegency() throws IOException {
		write(FOLDER + "requests/2024-TW1.yaml", """
				period: 2024-TW1
				consultant: nusa
				deadline: 2024-04-30
				status: open
				forms:
				  - form: e81
				    agencies: [dinkess]
				""");
		assertThat(problem()).isEqualTo(FOLDER + "requests/2024-TW1.yaml baris 7, kunci \"forms[1].agencies[1]\":"
				+ " \"dinkess\" tidak dikenal; mungkin maksudnya \"dinkes\"");
	}

	@Test
	void anotherFolderIsNoHome() throws IOException {
		Path nowhere = this.home.resolve("nowhere");
		assertThat(Problem.of(() -> HomeFolder.open(nowhere))).isEqualTo(nowhere + ": folder home tidak ada");
		Path empty = Files.createDirectory(this.home.resolve("empty"));
		assertThat(Problem.of(() -> HomeFolder.open(empty)))
			.isEqualTo(empty + ": bukan folder home: tidak ada folder regencies di dalamnya");
	}

	private RegencyHome read() {
		return HomeFolder.open(this.home).regencies().get(1).read(known());
	}

	private String problem() {
		return Problem.of(this::read);
	}

	private Known known() {
		return new Known(Set.of("e81"), Map.of("permendagri-86-2017", Set.of("a", "b")),
				HomeFolder.open(this.home).consultants());
	}

	private void regency(String folder, String code, String name) throws IOException {
		String path = "regencies/" + folder + "/";
		write(path + "regency.yaml", regencyYaml(code, name));
		write(path + "agencies.csv", """
				code;name;short;aliases;kind;smart_group;contact
				dinkes;Dinas Kesehatan;Dinkes;;opd;SL;
				""");
		write(path + "plan/rpjmd-2021/plan.yaml", """
				name: RPJMD
				basis: Perda
				first-year: 2022
				last-year: 2026
				in-force: 2021-12-01
				""");
		write(path + "plan/rpjmd-2021/indicators.csv", "Kode;Indikator\n");
		write(path + "requests/2023-TW4.yaml", """
				period: 2023-TW4
				consultant: nusa
				deadline: 2024-01-31
				status: open
				forms:
				  - form: e81
				""");
	}

	private static String regencyYaml(String code, String name) {
		return """
				code: "%s"
				name: %s
				kind: kabupaten
				province: Papua Barat
				seat: %s
				zone: WIT
				letterhead: [PEMERINTAH KABUPATEN]
				signatories:
				  prepared: {heading: Disusun, role: KEPALA BAPPEDA}
				  approved: {heading: Disetujui, role: GUBERNUR}
				scale: permendagri-86-2017
				""".formatted(code, name, name);
	}

	private void write(String file, String text) throws IOException {
		Path path = this.home.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
