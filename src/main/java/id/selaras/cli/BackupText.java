package id.selaras.cli;

import id.selaras.batch.VerifyData;
import id.selaras.store.Backup;

/** How much a backup holds, and whether it is whole. */
final class BackupText {

	private static final long KILOBYTE = 1024;

	private BackupText() {
	}

	/** Gives the exit code. */
	static int print(Screen screen, Backup backup, VerifyData verified, LanguageOption language) {
		verified.faults().forEach((fault) -> screen.line(language.say(fault)));
		screen.line(backup.files().size() + language.say(" berkas, ", " files, ") + backup.bytes() / KILOBYTE + " KB, "
				+ verified.faults().size() + language.say(" kesalahan", " faults"));
		screen.line("digest " + verified.digest());
		return verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILURE;
	}

}
