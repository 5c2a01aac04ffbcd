package id.selaras.store;

import java.io.IOException;
import java.nio.file.Path;

/** Holds a data folder until it is killed. */
final class HoldsDataFolder {

	private HoldsDataFolder() {
	}

	public static void main(String[] arguments) throws IOException {
		try (DataFolder data = DataFolder.open(Path.of(arguments[0]))) {
			System.out.println("holds " + data.database());
			System.in.read();
		}
	}

}
