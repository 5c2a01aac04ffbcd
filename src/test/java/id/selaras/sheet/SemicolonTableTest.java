package id.selaras.sheet;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SemicolonTableTest {

	@Test
	void cellsAreStrippedAndEmptyLinesLeftOut() throws SemicolonTable.OpenQuoteException {
		assertThat(SemicolonTable.read("a;b\r\n\r\n 1 ; 2,5\r\n;\r\nx;y"))
			.isEqualTo(new SemicolonTable(List.of("a", "b"), List.of(new SemicolonTable.Line(3, List.of("1", "2,5")),
					new SemicolonTable.Line(5, List.of("x", "y")))));
	}

	@Test
	void quotesKeepSeparatorsQuotesAndLines() throws SemicolonTable.OpenQuoteException {
		assertThat(SemicolonTable.read("a;b\n\"x;\"\"y\"\"\";\"1\n2\"\nc;d\n").lines()).containsExactly(
				new SemicolonTable.Line(2, List.of("x;\"y\"", "1\n2")), new SemicolonTable.Line(4, List.of("c", "d")));
	}

	@Test
	void backslashesAreLetters() throws SemicolonTable.OpenQuoteException {
		assertThat(SemicolonTable.read("a;b\\\n").header()).containsExactly("a", "b\\");
	}

	@Test
	void noTextIsAnEmptyTable() throws SemicolonTable.OpenQuoteException {
		assertThat(SemicolonTable.read("")).isEqualTo(new SemicolonTable(List.of(), List.of()));
	}

	@Test
	void anOpenQuoteIsFoundSoon() {
		String text = "a;b\n1;2\n3;\"4\n" + "x;y\n".repeat(500_000);
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			var problem = catchThrowableOfType(SemicolonTable.OpenQuoteException.class,
					() -> SemicolonTable.read(text));
			assertThat(problem.line()).isEqualTo(3);
		});
		assertThat(catchThrowableOfType(SemicolonTable.OpenQuoteException.class, () -> SemicolonTable.read("a;\"b"))
			.line()).isEqualTo(1);
	}

}
