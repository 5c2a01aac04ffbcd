package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a night before a change left behind is what a night without it would have. */
class ChangedPlanIT {

	@Test
	void anIndicatorThatLeftThePlanLeavesNoFigureStanding(@TempDir Path folder) throws IOException {
		Path first = Files.createDirectory(folder.resolve("first"));
		SampleNight night = new SampleNight(first, SampleNight.PONOROGO).making("temuan");
		Path plan = plan(night);
		List<String> whole = Files.readAllLines(plan);
		night.run();
		String before = verified(first).digest();

		Files.write(plan, whole.subList(0, whole.size() - 1));
		night.run();
		String without = verified(first).digest();
		assertThat(without).isNotEqualTo(before);
		Path second = Files.createDirectory(folder.resolve("second"));
		SampleNight fresh = new SampleNight(second, SampleNight.PONOROGO).making("temuan");
		Files.write(plan(fresh), whole.subList(0, whole.size() - 1));
		fresh.run();
		assertThat(without).isEqualTo(verified(second).digest());

		Files.write(plan, whole);
		night.run();
		assertThat(verified(first).digest()).isEqualTo(before);
	}

	private static Path plan(SampleNight night) {
		return night.home()
			.resolve("regencies")
			.resolve(SampleNight.PONOROGO)
			.resolve("plan/rpjmd-2021/indicators.csv");
	}

	private static VerifyData verified(Path folder) {
		try (OpenStore store = OpenStore.open(StoreSettings.embedded(folder.resolve("data")),
				LocalDate.of(2024, 2, 10))) {
			VerifyData verified = VerifyData.of(store);
			assertThat(verified.faults()).isEmpty();
			return verified;
		}
	}

}
