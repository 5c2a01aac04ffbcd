package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import id.selaras.home.HomeException;
import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;
import id.selaras.plan.Zone;
import id.selaras.samples.CopiedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScheduleTest {

	private static final String AT_ONE = "0 0 1 * * *";

	@ParameterizedTest
	@CsvSource({ "WIB, 2023-12-31T18:00:00Z", "WITA, 2023-12-31T17:00:00Z", "WIT, 2023-12-31T16:00:00Z" })
	void theNightAfterTheLastDayOfTheYearBeginsByTheClockOfItsZone(Zone zone, Instant begins) {
		Schedule schedule = new Schedule(AT_ONE, zone);
		Instant before = begins.minusSeconds(86_400);
		assertThat(schedule.next(before)).isEqualTo(begins);
		assertThat(schedule.isDue(before, begins.minusSeconds(1))).isFalse();
		assertThat(schedule.isDue(before, begins)).isTrue();
		assertThat(schedule.isDue(begins, begins.plusSeconds(3_600))).isFalse();
	}

	@Test
	void whatWasMissedIsCaughtUpOnce() {
		Schedule schedule = new Schedule(AT_ONE, Zone.WIB);
		Instant last = Instant.parse("2024-02-01T18:00:00Z");
		Instant threeDaysLater = Instant.parse("2024-02-05T03:00:00Z");
		assertThat(schedule.isDue(last, threeDaysLater)).isTrue();
		assertThat(schedule.isDue(threeDaysLater, threeDaysLater.plusSeconds(1))).isFalse();
		assertThat(schedule.next(threeDaysLater)).isEqualTo(Instant.parse("2024-02-05T18:00:00Z"));
	}

	@Test
	void aClockThatJumpsBackStartsNothingTwiceAndOneThatJumpsAheadStartsItOnce() {
		Schedule schedule = new Schedule(AT_ONE, Zone.WIB);
		Instant began = Instant.parse("2024-02-01T18:00:00Z");
		assertThat(schedule.isDue(began, began.minusSeconds(7_200))).isFalse();
		assertThat(schedule.isDue(began, began)).isFalse();
		assertThat(schedule.isDue(began, began.plusSeconds(86_400))).isTrue();
	}

	@Test
	void aLineOutOfItsBoundsIsRefusedWhereItStands(@TempDir Path folder) throws IOException {
		CopiedFolder.of(Path.of("jobs"), folder);
		Path nightly = folder.resolve("nightly.yaml");
		Files.writeString(nightly, Files.readString(nightly).replace(AT_ONE, "0 0 25 * * *"));
		JobsFolder jobs = JobsFolder.open(folder);
		ReportsFolder reports = ReportsFolder.open(Path.of("reports"));
		assertThatExceptionOfType(HomeException.class).isThrownBy(() -> Definitions.read(jobs, reports))
			.satisfies((wrong) -> assertThat(wrong.text().indonesian()).contains("nightly.yaml baris ",
					"kunci \"cron\"", "jam 0-23", "\"0 0 25 * * *\""));
	}

	@Test
	void whatItReadsIsReadable() {
		assertThat(List.of(AT_ONE, "0 30 1 * * MON-FRI", "0 0 1 L * *", "0 0 1 ? * 7#1"))
			.allMatch(Schedule::isReadable);
		assertThat(List.of("0 60 1 * * *", "0 0 1 32 * *", "0 0 1 * 13 *", "0 0 1 * * 8"))
			.noneMatch(Schedule::isReadable);
	}

	@Test
	void aLineThatNamesNoDayIsNeverDue() {
		Schedule schedule = new Schedule("0 0 1 30 2 *", Zone.WIB);
		assertThat(schedule.next(Instant.EPOCH)).isNull();
		assertThat(schedule.isDue(Instant.EPOCH, Instant.parse("2024-02-01T18:00:00Z"))).isFalse();
	}

}
