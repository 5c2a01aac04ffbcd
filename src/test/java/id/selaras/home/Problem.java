package id.selaras.home;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The one line that a faulty file gives. */
final class Problem {

	private Problem() {
	}

	static SourceFile source(String name, String text) {
		return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
	}

	static String in(SourceFile source, Consumer<SourceFile> reader) {
		return of(() -> reader.accept(source));
	}

	static String of(Runnable reading) {
		HomeException problem = catchThrowableOfType(HomeException.class, reading::run);
		assertThat(problem.getMessage()).isEqualTo(problem.text().indonesian())
			.doesNotContain("\n", "\r", "\t", "\u001b");
		assertThat(problem.text().english()).startsWith(problem.file())
			.doesNotContain("\n", " baris ", ", kunci ", ", kolom ", "tidak");
		return problem.text().indonesian();
	}

}
