package id.selaras.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import id.selaras.samples.CopiedFolder;
import id.selaras.samples.FewReports;
import id.selaras.store.Failpoint;
import id.selaras.store.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two periods are asked for; then one is closed, or asked for no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedPeriodIT {

	private static final String WONOSOBO = "33.07-wonosobo";

	private static final String REPORT = "laporan-kemajuan.pdf";

	private final Path folder;

	private final Operator afterANight;

	private final String digest;

	ClosedPeriodIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.afterANight = new Operator(FewReports.jobs(folder, "laporan-kemajuan", "data"), folder.resolve("out"),
				LocalDate.of(2024, 2, 14));
		night(this.afterANight, home("first"));
		this.digest = this.afterANight.digest();
	}

	@Test
	void aNightOfOnePeriodLeavesTheOthersAsTheyWere() throws IOException {
		Path home = home("one period");
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("one period"));
		for (String period : List.of("2032-TW4", "2023-TW3")) {
			night(sari, home, "--period", period);
			night(sari, home);
			assertThat(sari.digest()).as(period).isEqualTo(this.digest);
		}
	}

	@Test
	void whatWasReleasedStaysWhenItsRequestIsClosed() throws IOException {
		Path home = home("released");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("released"));
		budi.says("release", "33.07", "2023-TW3", "--by", "Budi", "--home", home.toString());
		byte[] released = Files.readAllBytes(file(budi, REPORT));
		night(budi, home);
		String before = budi.digest();
		close(home);
		night(budi, home);
		assertThat(budi.digest()).isEqualTo(before);

		Files.delete(file(budi, REPORT));
		night(budi, home);
		assertThat(file(budi, REPORT)).hasBinaryContent(released);
		budi.says("rebuild");
		night(budi, home);
		assertThat(budi.digest()).isEqualTo(before);
		assertThat(file(budi, REPORT)).hasBinaryContent(released);

		assertThat(file(budi, "temuan.csv")).content().doesNotContain("arrived-after-release");
		late(home);
		night(budi, home);
		assertThat(file(budi, "temuan.csv")).content().contains("arrived-after-release");
		assertThat(file(budi, REPORT)).hasBinaryContent(released);
		assertThat(night(budi, home)).contains("Tidak ada yang berubah");
	}

	@Test
	void figuresOfAPeriodThatIsClosedCanBeExplainedAfterARebuildToo() throws IOException {
		Path home = home("closed");
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("closed"));
		close(home);
		night(sari, home);
		assertThat(sari.digest()).isEqualTo(this.digest);
		sari.says("rebuild");
		night(sari, home);
		assertThat(sari.digest()).isEqualTo(this.digest);
	}

	@Test
	void aRequestThatGoesTakesItsFiguresAlongAndBringsThemBack() throws IOException {
		Path home = home("gone");
		Operator sari = this.afterANight.copiedTo(this.folder.resolve("gone"));
		Path requests = home.resolve("regencies").resolve(WONOSOBO).resolve("requests");
		Path aside = Files.createDirectory(this.folder.resolve("aside"));
		for (String gone : List.of("2023-TW3.yaml", "2023-TW4.yaml")) {
			Files.move(requests.resolve(gone), aside.resolve(gone));
			night(sari, home);
			Operator fresh = this.afterANight.at(this.folder.resolve("fresh " + gone));
			night(fresh, home);
			assertThat(sari.digest()).as(gone).isEqualTo(fresh.digest()).isNotEqualTo(this.digest);
		}
		for (String back : List.of("2023-TW3.yaml", "2023-TW4.yaml")) {
			Files.move(aside.resolve(back), requests.resolve(back));
		}
		night(sari, home);
		assertThat(sari.digest()).isEqualTo(this.digest);
	}

	@Test
	void aReleaseThatWasKilledIsGoneOnWithAfterItsRequestWasClosedToo() throws IOException {
		Path home = home("killed");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("killed"));
		try (Visits visits = Visits.seenBy((failpoint) -> {
			if (failpoint == Failpoint.RELEASE_NOTED) {
				throw new IllegalStateException("as if killed");
			}
		})) {
			assertThat(visits).isNotNull();
			assertThat(budi.run("release", "33.07", "2023-TW3", "--by", "Budi", "--home", home.toString())).isNotZero();
		}
		byte[] draft = Files.readAllBytes(file(budi, REPORT));
		close(home);
		night(budi, home);
		assertThat(Files.readAllBytes(file(budi, REPORT))).isNotEqualTo(draft);
		assertThat(file(budi, "manifest.json")).content().contains("\"draft\" : false");
	}

	@Test
	void aNightOfOnePeriodAfterAReleaseLeavesTheOrder() throws IOException {
		Path home = home("order");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("order"));
		budi.says("release", "33.07", "2023-TW4", "--by", "Budi", "--home", home.toString());
		late(home);
		night(budi, home, "--period", "2023-TW3");
		String after = budi.digest();
		night(budi, home);
		assertThat(budi.digest()).isEqualTo(after);
		assertThat(night(budi, home)).contains("Tidak ada yang berubah");
	}

	@Test
	void aPeriodThatGoesLeavesWhatOthersPrintToo() throws IOException {
		Path home = home("both");
		Path requests = home.resolve("regencies").resolve(WONOSOBO).resolve("requests");
		Path first = requests.resolve("2023-TW3.yaml");
		Path aside = this.folder.resolve("both TW3.yaml");
		Files.move(first, aside);
		Operator sari = this.afterANight.at(this.folder.resolve("both"));
		night(sari, home);
		Files.move(aside, first);
		night(sari, home);
		close(home);
		night(sari, home);
		Files.delete(requests.resolve("2023-TW4.yaml"));
		night(sari, home);
		Operator fresh = this.afterANight.at(this.folder.resolve("both fresh"));
		night(fresh, home);
		assertThat(sari.digest()).isEqualTo(fresh.digest());
	}

	/** Two periods tell of one file: the one that goes on tells what it is now. */
	@Test
	void whatAReleasedPeriodToldOfAFileIsWhatWasBefore() throws IOException {
		Path home = home("told");
		Operator budi = this.afterANight.copiedTo(this.folder.resolve("told"));
		String before = code(budi);
		budi.says("release", "33.07", "2023-TW4", "--by", "Budi", "--home", home.toString());
		late(home);
		night(budi, home);
		assertThat(code(budi)).isNotEqualTo(before);
		assertThat(budi.says("explain", code(budi))).contains("sudah diganti").doesNotContain("digantikan");
		assertThat(budi.says("explain", before)).contains("digantikan", code(budi));
	}

	/** Of the form that is sent again later. */
	private static String code(Operator operator) throws IOException {
		return Files.readAllLines(file(operator, "data/berkas.csv"))
			.stream()
			.filter((line) -> line.contains("2023-10-17/E81 DPUPR TW III 2023.xlsx"))
			.map((line) -> Pattern.compile("3307-[0-9A-Z]{10}").matcher(line).results().findFirst().orElseThrow())
			.map(MatchResult::group)
			.findFirst()
			.orElseThrow();
	}

	private static Path file(Operator operator, String name) {
		return operator.out().resolve(WONOSOBO).resolve("2023-TW3").resolve(name);
	}

	private static void close(Path home) throws IOException {
		Path request = home.resolve("regencies").resolve(WONOSOBO).resolve("requests/2023-TW3.yaml");
		String open = Files.readString(request);
		assertThat(open).contains("status: open");
		Files.writeString(request, open.replace("status: open", "status: closed"));
	}

	/** A form of the period with other bytes, a day after the release. */
	private static void late(Path home) throws IOException {
		Path inbox = home.resolve("regencies").resolve(WONOSOBO).resolve("inbox");
		byte[] form = Files.readAllBytes(inbox.resolve("2023-10-17/E81 DPUPR TW III 2023.xlsx"));
		ByteArrayOutputStream same = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(form));
				ZipOutputStream to = new ZipOutputStream(same)) {
			to.setLevel(Deflater.BEST_SPEED);
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				from.transferTo(to);
			}
		}
		Path late = inbox.resolve("2024-02-15/E81 DPUPR TW III 2023.xlsx");
		Files.createDirectories(late.getParent());
		Files.write(late, same.toByteArray());
	}

	private Path home(String name) throws IOException {
		Path samples = Path.of("input-samples");
		Path home = this.folder.resolve("home " + name);
		CopiedFolder.of(samples.resolve("consultants.yaml"), home.resolve("consultants.yaml"));
		CopiedFolder.of(samples.resolve("regencies").resolve(WONOSOBO), home.resolve("regencies").resolve(WONOSOBO));
		Path requests = home.resolve("regencies").resolve(WONOSOBO).resolve("requests");
		String last = Files.readString(requests.resolve("2023-TW4.yaml"));
		Files.writeString(requests.resolve("2023-TW3.yaml"),
				last.replaceFirst("2023-TW4", "2023-TW3").replaceFirst("deadline: \\S+", "deadline: 2023-10-31"));
		return home;
	}

	private static String night(Operator operator, Path home, String... more) {
		List<String> arguments = new ArrayList<>(List.of("nightly", "--home", home.toString()));
		arguments.addAll(Arrays.asList(more));
		return operator.says(arguments.toArray(String[]::new));
	}

}
