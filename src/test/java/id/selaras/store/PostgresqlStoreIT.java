package id.selaras.store;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlStoreIT implements SightingsCases, SubmissionsCases, DocumentsCases, FindingsCases, QuestionsCases,
		DecisionCases, FiguresCases, ResultsCases, ReleaseCases, OutboxCases, ThreadsCases {

	private TestStore store;

	@BeforeAll
	void open(@TempDir Path folder) {
		this.store = TestStore.open(TestPostgresql.settings(folder.resolve("data")));
	}

	@AfterAll
	void close() {
		this.store.close();
	}

	@Override
	public TestStore store() {
		return this.store;
	}

}
