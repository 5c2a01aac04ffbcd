package id.selaras.cli;

import id.selaras.store.Backup;

/** How much a backup holds. */
final class BackupText {

	private static final long KILOBYTE = 1024;

	private BackupText() {
	}

	static String of(Backup backup, LanguageOption language) {
		return backup.files().size() + language.say(" berkas, ", " files, ") + backup.bytes() / KILOBYTE + " KB, ";
	}

}
