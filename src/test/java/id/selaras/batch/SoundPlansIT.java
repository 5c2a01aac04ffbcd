package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.selaras.finding.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans that cannot be worked with, and those that name what they do not hold. */
class SoundPlansIT {

	private static final String OTHER = "35.02-ponorogo";

	private static final String VARIANTS = "  lower-is-better: a\n";

	private final Path folder;

	SoundPlansIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void variantOfAnIndicatorThatNoPlanHoldsIsAFailureUntilItIsMended() throws IOException {
		Path home = SmallNight.home(this.folder);
		Path file = home.resolve("regencies").resolve(SmallNight.REGENCY).resolve("regency.yaml");
		String text = Files.readString(file);
		assertThat(text).contains(VARIANTS);
		Files.writeString(file, text.replace(VARIANTS, VARIANTS + "  indicators:\n    W01: b\n    W1: b\n"));
		SmallNight night = SmallNight.embedded(home, this.folder);
		for (int i = 0; i < 2; i++) {
			assertThat(failures(night))
				.containsExactly("regency.yaml: variants.indicators names W1, which no plan holds");
			assertThat(night.out().resolve(SmallNight.REPORT)).exists();
		}
		Files.writeString(file, text);
		assertThat(failures(night)).isEmpty();
	}

	@Test
	void regencyWhosePlanHoldsNothingIsLeftOutAndItsFilesAreKept() throws IOException {
		Path home = SmallNight.home(this.folder, SmallNight.REGENCY, OTHER);
		Path plan = home.resolve("regencies").resolve(OTHER).resolve("plan/rpjmd-2021/indicators.csv");
		byte[] before = Files.readAllBytes(plan);
		Files.writeString(plan, "tidak ada apa-apa\n");
		SmallNight night = SmallNight.embedded(home, this.folder);
		NightResult first = night.run();
		assertThat(first.failures()).extracting(Failure::regency).containsExactly(OTHER);
		assertThat(first.failures()).extracting(Failure::stage).containsExactly("read");
		assertThat(first.came().files()).containsKey(OTHER.substring(0, 5));
		assertThat(night.out().resolve(SmallNight.REPORT)).exists();
		assertThat(night.out().resolve(OTHER)).doesNotExist();
		Files.write(plan, before);
		assertThat(failures(night)).isEmpty();
		assertThat(night.out().resolve(OTHER).resolve("2023-TW4/laporan-kemajuan.pdf")).exists();
	}

	private static List<String> failures(SmallNight night) {
		return night.run().failures().stream().map((failure) -> failure.text().english()).toList();
	}

}
