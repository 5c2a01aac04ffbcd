package id.selaras.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import id.selaras.plan.Zone;
import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static id.selaras.batch.SampleNight.PONOROGO;
import static org.assertj.core.api.Assertions.assertThat;

/** Which night counts as the last one when the next is to begin. */
class ServiceClockIT {

	/** Shortly before the night begins by jobs/nightly.yaml, 01.00 WIB. */
	private static final Instant EVENING = Instant.parse("2024-02-09T17:59:50Z");

	private static final String REGENCY = "35.02";

	private final SampleNight home;

	private final Path data;

	private final Service service;

	ServiceClockIT(@TempDir Path folder) {
		this.home = new SampleNight(folder, PONOROGO).making("laporan-kemajuan");
		this.data = this.home.data();
		this.service = this.home.service(EVENING);
	}

	@Test
	void aNightOfOneRegencyByHandIsNotTheNightOfTheDay() {
		this.service.tick(EVENING.plusSeconds(11));
		MorningPage whole = this.service.morning().orElseThrow();
		Instant nextMorning = EVENING.plusSeconds(86_400 + 3_600);
		Night byHand = Night.prepare(new NightRequest(this.home.home(), this.home.out(), this.data, null, REGENCY,
				LocalDate.of(2024, 2, 11), nextMorning), this.home.definitions());
		assertThat(NightRun.run(byHand, StoreSettings.embedded(this.data), SampleNight.SILENT).failures()).isEmpty();
		assertThat(this.service.morning()).contains(whole);
		assertThat(this.service.morningOfAPart()).isPresent();

		Service later = this.home.service(nextMorning.plusSeconds(60));
		later.tick(nextMorning.plusSeconds(61));
		assertThat(later.state().nights()).isEqualTo(1);
		assertThat(later.morningOfAPart()).isEmpty();
	}

	@Test
	void aNightUnderAClockThatWasAheadDoesNotCountAndIsTold() {
		Instant ahead = EVENING.plus(Duration.ofDays(400));
		WriteMorningPage.failed(ahead, ahead, Zone.WIB, new IllegalStateException()).write(this.data);
		this.service.tick(EVENING);
		ServiceState behind = this.service.state();
		assertThat(behind.problem()).isEqualTo("LastNightAhead");
		assertThat(behind.lastBegan()).isNull();
		assertThat(behind.nextNight()).isEqualTo(EVENING.plusSeconds(10));

		this.service.tick(EVENING.plusSeconds(11));
		assertThat(this.service.state().nights()).isEqualTo(1);
		assertThat(this.service.state().problem()).isEmpty();
		assertThat(this.service.state().lastBegan()).isEqualTo(EVENING.plusSeconds(11));
		assertThat(this.service.morning())
			.hasValueSatisfying((page) -> assertThat(page.sections().toString()).contains("jam server pernah"));
	}

	@Test
	void aServiceThatBeganUnderAClockThatWasAheadGoesByTheRightOne() {
		Instant ahead = EVENING.plus(Duration.ofDays(400));
		this.service.tick(ahead);
		assertThat(this.service.state().nights()).isEqualTo(1);
		this.service.tick(EVENING);
		assertThat(this.service.state().nights()).isEqualTo(1);
		this.service.tick(EVENING.plusSeconds(11));
		assertThat(this.service.state().nights()).isEqualTo(2);
	}

}
