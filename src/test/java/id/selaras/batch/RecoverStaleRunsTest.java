package id.selaras.batch;

import java.nio.file.Path;

import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.io.TempDir;

class RecoverStaleRunsTest implements RecoverStaleRunsCases {

	private final Path folder;

	RecoverStaleRunsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Override
	public StoreSettings settings() {
		return StoreSettings.embedded(this.folder);
	}

}
