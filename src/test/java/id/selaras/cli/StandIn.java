package id.selaras.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands in for the program where only its launcher is looked at: a jar of this one
 * class, which unpacks itself as asked and finds its forms where it was told. To unpack
 * the program itself and to archive its classes takes ten times as long.
 */
final class StandIn {

	private StandIn() {
	}

	public static void main(String[] arguments) throws IOException {
		if ("tools".equals(System.getProperty("jarmode"))) {
			Path app = Files.createDirectories(Path.of(arguments[2]));
			Files.copy(Path.of(System.getProperty("java.class.path")), app.resolve("selaras.jar"));
		}
		else if (Files.exists(Path.of(System.getProperty("selaras.folder"), "jobs", "forms", "e81.yaml"))) {
			System.out.println("e81  " + String.join(" ", arguments));
		}
		else {
			System.exit(2);
		}
	}

	/** Writes the jar. */
	static Path jar(Path file) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
		String entry = StandIn.class.getName().replace('.', '/') + ".class";
		try (OutputStream out = Files.newOutputStream(file);
				JarOutputStream jar = new JarOutputStream(out, manifest);
				InputStream own = Objects.requireNonNull(StandIn.class.getClassLoader().getResourceAsStream(entry))) {
			jar.putNextEntry(new JarEntry(entry));
			own.transferTo(jar);
		}
		return file;
	}

}
