package id.selaras.batch;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import id.selaras.finding.Text;

/**
 * Why nothing can come through the inbox of a regency. An empty one is no fault; one that
 * nobody can reach looks just as empty, and would make every agency late.
 */
final class UnreachableInbox {

	private UnreachableInbox() {
	}

	/** What the operator must mend, if anything. */
	static Optional<Text> of(Path inbox) {
		if (Files.isSymbolicLink(inbox)) {
			return Optional.of(text(inbox, "adalah tautan, dan tautan tidak diikuti; ganti dengan folder biasa",
					"is a link, and links are not followed; put a plain folder there"));
		}
		if (!Files.exists(inbox, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.of(text(inbox, "tidak ada; buat foldernya atau sambungkan lagi disknya",
					"does not exist; make it, or connect its disk again"));
		}
		if (!Files.isDirectory(inbox, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.of(text(inbox, "bukan folder; pindahkan berkas itu dan buat foldernya",
					"is no folder; move that file away and make the folder"));
		}
		if (!Files.isReadable(inbox) || !Files.isExecutable(inbox)) {
			return Optional
				.of(text(inbox, "tidak dapat dibaca; periksa hak aksesnya", "cannot be read; see to its permissions"));
		}
		return Optional.empty();
	}

	private static Text text(Path inbox, String indonesian, String english) {
		return new Text("Folder inbox " + inbox + " " + indonesian
				+ ". Tidak ada berkas baru yang dapat diterima lewat folder ini; yang sudah diterima tetap dipakai.",
				"The inbox folder " + inbox + " " + english
						+ ". No new file can come through it; what was received before is used.");
	}

}
