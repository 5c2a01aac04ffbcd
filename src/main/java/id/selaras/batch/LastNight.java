package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

import id.selaras.home.Json;
import id.selaras.store.CannotWrite;

/**
 * Where the last night worked; kept in the data folder, so that commands after it need
 * not be told again.
 */
public record LastNight(String home, String out) {

	private static final String FILE = "last-night.json";

	public static Optional<LastNight> of(Path data) {
		Path file = data.resolve(FILE);
		try {
			return Files.isRegularFile(file)
					? Optional.of(Objects.requireNonNull(Json.read(Files.readAllBytes(file), LastNight.class)))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void remember(NightRequest request) {
		LastNight last = new LastNight(request.home().toAbsolutePath().normalize().toString(),
				request.out().toAbsolutePath().normalize().toString());
		Path file = request.data().resolve(FILE);
		Path part = request.data().resolve(FILE + ".part");
		try {
			if (of(request.data()).filter(last::equals).isEmpty()) {
				Files.write(part, Json.bytes(last));
				Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new CannotWrite(file, ex);
		}
	}

}
