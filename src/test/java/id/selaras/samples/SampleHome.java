package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes the inbox of every regency of the sample home. */
final class SampleHome {

	private SampleHome() {
	}

	public static void main(String[] arguments) throws IOException {
		Path home = Path.of((arguments.length > 0) ? arguments[0] : "input-samples");
		write(home, home);
	}

	/**
	 * Reads the text files of a home and writes the workbooks into another, or the same.
	 */
	static void write(Path home, Path target) throws IOException {
		for (RegencySamples samples : regencies()) {
			RegencyHome regency = RegencyHome.read(home, samples.folder());
			FormWriter writer = new FormWriter(regency, new Actuals(regency, samples.facts()));
			Path inbox = target.resolve("regencies").resolve(samples.folder()).resolve("inbox");
			for (SampleForm form : samples.forms()) {
				Path file = inbox.resolve(form.file());
				Files.createDirectories(Objects.requireNonNull(file.getParent()));
				Files.write(file, writer.bytes(form));
			}
		}
	}

	static List<RegencySamples> regencies() {
		return List.of(Manokwari.samples(), Ponorogo.samples(), Wonosobo.samples(), Manggarai.samples());
	}

}
