package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.selaras.finding.Failure;
import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskIT {

	private final Path folder;

	private final Path home;

	private final SmallNight.Outcome undisturbed;

	FullDiskIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		SmallNight night = SmallNight.embedded(this.home, folder.resolve("undisturbed"));
		night.run();
		this.undisturbed = night.outcome();
	}

	@Test
	void belowTheFloorNothingIsBegunAndLaterItGoesOnByItself() throws IOException {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("below"));
		NightResult refused = night.run(SampleNight.SILENT, SmallNight.TODAY, jobs("below", 1_000_000));
		assertThat(refused.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.who()).isEqualTo(Failure.Responsible.OPERATOR);
			assertThat(failure.text().english()).contains("MB left, the floor is 1000000 MB", "Nothing is lost");
		});
		assertThat(night.folder()).doesNotExist();
		assertGoesOn(night, Path.of("jobs"));
	}

	@Test
	void aDiskThatFillsInTheNightIsNoticedBeforeAnythingIsLost() throws IOException {
		try (SmallDisk disk = SmallDisk.mounted(this.folder.resolve("filling"), 64)) {
			SmallNight night = SmallNight.embedded(this.home, disk.folder());
			NightResult result = night.run(new At("crosscheck-assess", () -> disk.leave(9 * 1024)), SmallNight.TODAY,
					jobs("filling", 10));
			assertThat(result.failures()).singleElement()
				.satisfies((failure) -> assertThat(failure.text().english()).contains("MB left, the floor is 10 MB"));
			disk.makeRoom();
			assertGoesOn(night, jobs("filled", 10));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "receive", "read-normalise", "crosscheck-assess", "report", "deliver" })
	void aFullDiskFailsTheNightAndLosesNothing(String step) throws IOException {
		try (SmallDisk disk = SmallDisk.mounted(this.folder.resolve("full in " + step), 64)) {
			SmallNight night = SmallNight.embedded(this.home, disk.folder());
			failing(night, new At(step, () -> disk.leave(4)), jobs("full in " + step, 0));
			disk.makeRoom();
			assertGoesOn(night, jobs("full in " + step, 0));
		}
	}

	@Test
	void resultsThatCannotBeWrittenAreTheOperatorsToMend() throws IOException {
		try (SmallDisk disk = SmallDisk.mounted(this.folder.resolve("results"), 64)) {
			SmallNight night = new SmallNight(this.home, disk.folder(),
					StoreSettings.embedded(this.folder.resolve("data elsewhere")));
			NightResult full = night.run(new At("report", () -> disk.leave(0)), SmallNight.TODAY, jobs("results", 0));
			assertNamed(full, "Disk penuh: " + night.out());
			disk.makeRoom();
			disk.mayBeWritten(false);
			assertNamed(night.run(SampleNight.SILENT, SmallNight.TODAY, jobs("results read only", 0)),
					"disknya hanya dapat dibaca");
			disk.mayBeWritten(true);
			assertGoesOn(night, jobs("results writable", 0));
		}
	}

	private static void assertNamed(NightResult result, String what) {
		assertThat(result.failures()).isNotEmpty().allSatisfy((failure) -> {
			assertThat(failure.who()).isEqualTo(Failure.Responsible.OPERATOR);
			assertThat(failure.text().indonesian()).contains(what).doesNotContain("Exception", "No space", "Read-only");
		});
	}

	@Test
	void aDiskThatMayOnlyBeReadIsNamedAndLaterItGoesOnByItself() throws IOException {
		try (SmallDisk disk = SmallDisk.mounted(this.folder.resolve("read only"), 64)) {
			SmallNight night = SmallNight.embedded(this.home, disk.folder());
			disk.mayBeWritten(false);
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> night.run(SampleNight.SILENT, SmallNight.TODAY, jobs("read only", 0)))
				.withMessageContaining(night.settings().data().toString())
				.withStackTraceContaining("Read-only");
			disk.mayBeWritten(true);
			assertGoesOn(night, jobs("writable", 0));
			disk.mayBeWritten(false);
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> night.run(SampleNight.SILENT, SmallNight.TODAY, jobs("again", 0)));
			disk.mayBeWritten(true);
			assertGoesOn(night, jobs("once more", 0));
		}
	}

	/** Closing the database may fail, too. */
	private static void failing(SmallNight night, Progress progress, Path jobs) {
		try {
			assertThat(night.run(progress, SmallNight.TODAY, jobs).failures()).isNotEmpty();
		}
		catch (RuntimeException ex) {
			assertThat(ex).hasMessageNotContaining("NullPointer");
		}
	}

	private void assertGoesOn(SmallNight night, Path jobs) {
		assertThat(night.run(SampleNight.SILENT, SmallNight.TODAY, jobs).failures()).isEmpty();
		assertThat(night.outcome()).isEqualTo(this.undisturbed);
	}

	private Path jobs(String name, int freeMegabytes) throws IOException {
		Path jobs = this.folder.resolve(name + " jobs");
		SampleNight.copy(Path.of("jobs"), jobs);
		Path nightly = jobs.resolve("nightly.yaml");
		String text = Files.readString(nightly);
		assertThat(text).contains("free-megabytes: 200");
		Files.writeString(nightly, text.replace("free-megabytes: 200", "free-megabytes: " + freeMegabytes));
		return jobs;
	}

}
