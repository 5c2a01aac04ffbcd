package id.selaras.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A form of the home that its agency sends again with other figures, until the former one
 * is restored; what a run that was cut off left is put right by the next one.
 */
final class ChangedForm {

	private ChangedForm() {
	}

	static void send(Path home, NationSize size) {
		Path form = form(home);
		try {
			Path part = kept(home).resolveSibling(kept(home).getFileName() + ".part");
			Files.copy(form, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, kept(home));
			Files.write(form, NationHome.changed(form, size));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts the form back that was there before, if it was changed. */
	static void restore(Path home) {
		try {
			if (Files.exists(kept(home))) {
				Files.move(kept(home), form(home), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path form(Path home) {
		List<Path> forms = Floors.files(home.resolve("regencies"), "/inbox/");
		return forms.get(forms.size() / 2);
	}

	/** The form as it was, beside the home. */
	private static Path kept(Path home) {
		return home.resolveSibling(home.getFileName() + ".form");
	}

}
