package id.selaras.batch;

import java.nio.file.Path;

import id.selaras.store.StoreSettings;
import id.selaras.store.TestPostgresql;
import org.junit.jupiter.api.io.TempDir;

class RecoverStaleRunsPostgresqlIT implements RecoverStaleRunsCases {

	private final Path folder;

	RecoverStaleRunsPostgresqlIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Override
	public StoreSettings settings() {
		return TestPostgresql.settings(this.folder);
	}

}
