package id.selaras.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import id.selaras.batch.MorningPage;
import id.selaras.finding.IndonesianNumber;
import id.selaras.store.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code status}: the morning page, and what goes on now. Opens no database. */
@CommandLine.Command(name = "status", description = "Halaman pagi: yang datang, yang tertahan, yang diulang")
final class StatusCommand implements Callable<Integer> {

	private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1024L * 1024 * 1024);

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		Path folder = this.data.settings(command, this.language).data();
		Screen screen = Screen.of(command);
		Optional<MorningPage> whole = MorningPage.last(folder);
		Optional<MorningPage> part = MorningPage.lastOfAPart(folder);
		whole.ifPresentOrElse((page) -> print(page, screen), () -> screen.line(part.isEmpty()
				? this.language.say("Belum ada malam yang selesai.", "No night has ended yet.") : this.language
					.say("Belum ada malam semua daerah yang selesai.", "No night of all regencies has ended yet.")));
		part.ifPresent((page) -> {
			screen.line("");
			print(page, screen);
		});
		screen.line("");
		screen.line(DataFolder.isInUse(folder) ? this.language.say("Sekarang: sedang bekerja.", "Now: at work.")
				: this.language.say("Sekarang: tidak ada yang berjalan.", "Now: nothing runs."));
		BigDecimal free = BigDecimal.valueOf(DataFolder.freeSpace(folder)).divide(GIGABYTE, 1, RoundingMode.DOWN);
		screen.line(this.language.say("Ruang kosong untuk data: ", "Free space for data: ")
				+ IndonesianNumber.withDecimals(free, 1) + " GB");
		return Stream.of(whole, part).flatMap(Optional::stream).allMatch(StatusCommand::isGood) ? ExitCode.DONE
				: ExitCode.FAILURE;
	}

	private static boolean isGood(MorningPage page) {
		return page.well() && !page.isAhead(Instant.now());
	}

	private void print(MorningPage page, Screen screen) {
		page.text(this.language.language()).lines().forEach(screen::line);
		if (page.isAhead(Instant.now())) {
			screen.line(this.language.say(
					"Tanggal malam ini belum tiba: jam server salah, sekarang atau waktu itu. Malam ini tidak dihitung;"
							+ " periksa jam server.",
					"The date of this night lies ahead: the server's clock is wrong, or was then. The night does not"
							+ " count; see to the clock."));
		}
	}

}
