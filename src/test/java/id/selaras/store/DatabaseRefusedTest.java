package id.selaras.store;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseRefusedTest {

	@ParameterizedTest
	@CsvSource({ "28P01, perbaiki user", "28000, perbaiki user", "08004, perbaiki user", "3D000, perbaiki url",
			"42501, tidak berhak", "25006, tidak berhak" })
	void whatTheServerSaysNamesTheFileAndWhatToDo(String state, String whatToDo) {
		RuntimeException thrown = new IllegalStateException("bean", new SQLException("FATAL", state));
		assertThat(DatabaseRefused.behind(thrown)).hasValueSatisfying((refused) -> {
			assertThat(refused.text().indonesian()).startsWith("database.yaml: ").contains(whatToDo);
			assertThat(refused.text().english()).startsWith("database.yaml: ").contains("run again");
			assertThat(refused).hasCause(thrown);
		});
	}

	@Test
	void whatTimeOrWeMustMendIsSomethingElse() {
		for (String state : new String[] { null, "08001", "57P03", "53300", "42601" }) {
			assertThat(DatabaseRefused.behind(new SQLException("no", state))).isEmpty();
		}
		assertThat(DatabaseRefused.behind(new IllegalStateException())).isEmpty();
	}

}
