package id.selaras.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import id.selaras.batch.OpenStore;
import id.selaras.batch.VerifyData;
import id.selaras.store.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code restore}: into a new data folder, never over one. */
@CommandLine.Command(name = "restore", description = "Membuat folder data yang baru dari cadangan")
final class RestoreCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Parameters(paramLabel = "DIR", description = "Folder cadangan")
	private @Nullable Path source;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		Backup backup = Backup.restore(Objects.requireNonNull(this.source), this.data.folder(command, this.language));
		try (OpenStore store = this.data.open(command, this.language)) {
			VerifyData verified = VerifyData.of(store);
			Screen screen = Screen.of(command);
			verified.faults().forEach((fault) -> screen.line(this.language.say(fault)));
			screen.line(BackupText.of(backup, this.language) + verified.faults().size()
					+ this.language.say(" kesalahan", " faults"));
			screen.line("digest " + verified.digest());
			return verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILURE;
		}
	}

}
