package id.selaras.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import id.selaras.batch.Definitions;
import id.selaras.bench.NationBench;
import id.selaras.bench.NationSize;
import id.selaras.finding.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code bench nation}: what the nation's quarter costs on this machine. */
@CommandLine.Command(name = "bench", description = "Mengukur kecepatan", subcommands = BenchCommand.Nation.class,
		synopsisSubcommandLabel = "PERINTAH")
final class BenchCommand extends CommandGroup {

	@CommandLine.Command(name = "nation", description = "Satu triwulan untuk semua kabupaten dan kota")
	static final class Nation implements Callable<Integer> {

		@CommandLine.Mixin
		private final LanguageOption language = new LanguageOption();

		@CommandLine.Mixin
		private final Installation installation = new Installation();

		@CommandLine.Option(names = "--regencies", paramLabel = "N", defaultValue = "514",
				description = "Banyaknya kabupaten/kota (default: ${DEFAULT-VALUE})")
		private int regencies;

		@CommandLine.Option(names = "--agencies", paramLabel = "N", defaultValue = "40",
				description = "Perangkat daerah masing-masing (default: ${DEFAULT-VALUE})")
		private int agencies;

		@CommandLine.Option(names = "--rows", paramLabel = "N", defaultValue = "120",
				description = "Baris setiap formulir (default: ${DEFAULT-VALUE})")
		private int rows;

		@CommandLine.Option(names = "--threads", paramLabel = "N", defaultValue = "0",
				description = "Utas yang bekerja bersamaan (default: sebanyak inti prosesor)")
		private int threads;

		@CommandLine.Option(names = "--dir", paramLabel = "DIR", defaultValue = "target/bench",
				description = "Folder kerja (default: ${DEFAULT-VALUE})")
		private Path folder = Path.of("target/bench");

		@CommandLine.Spec
		private CommandLine.Model.@Nullable CommandSpec spec;

		@Override
		public Integer call() {
			Definitions definitions = Definitions.read(this.installation.jobs(), this.installation.reports());
			Screen screen = Screen.of(this.spec);
			NationBench bench = new NationBench(new NationSize(this.regencies, this.agencies, this.rows), this.folder,
					definitions, this.threads, screen::line);
			List<Failure> failures = bench.run(ProgressLines.of(this.spec, this.language));
			failures.forEach((failure) -> screen.line(failure.regency() + ": " + this.language.say(failure.text())));
			return failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILURE;
		}

	}

}
