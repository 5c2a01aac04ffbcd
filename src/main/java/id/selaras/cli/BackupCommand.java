package id.selaras.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import id.selaras.batch.OpenStore;
import id.selaras.batch.VerifyData;
import id.selaras.store.Backup;
import id.selaras.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code backup}: what is not whole is backed up, too, and said. */
@CommandLine.Command(name = "backup",
		description = "Menyalin folder data (berkas asli, jurnal, basis data) ke folder baru")
final class BackupCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Parameters(paramLabel = "DIR", description = "Folder baru untuk cadangan")
	private @Nullable Path target;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		StoreSettings settings = this.data.settings(command, this.language);
		VerifyData verified;
		// closed before it is copied: a database that rests needs no repair later
		try (OpenStore store = this.data.open(command, this.language)) {
			verified = VerifyData.of(store);
		}
		Backup backup = Backup.write(settings.data(), Objects.requireNonNull(this.target));
		Screen screen = Screen.of(command);
		verified.faults().forEach((fault) -> screen.line(this.language.say(fault)));
		screen.line(BackupText.of(backup, this.language) + verified.faults().size()
				+ this.language.say(" kesalahan", " faults"));
		screen.line("digest " + verified.digest());
		return verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILURE;
	}

}
