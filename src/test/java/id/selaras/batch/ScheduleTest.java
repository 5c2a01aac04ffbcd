package id.selaras.batch;

import java.time.Instant;

import id.selaras.plan.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

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
	void aLineThatNamesNoDayIsNeverDue() {
		Schedule schedule = new Schedule("0 0 1 30 2 *", Zone.WIB);
		assertThat(schedule.next(Instant.EPOCH)).isNull();
		assertThat(schedule.isDue(Instant.EPOCH, Instant.parse("2024-02-01T18:00:00Z"))).isFalse();
	}

}
