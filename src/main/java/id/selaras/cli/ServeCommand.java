package id.selaras.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import id.selaras.batch.Definitions;
import id.selaras.batch.Service;
import id.selaras.batch.ServiceSettings;
import id.selaras.batch.StopPatience;
import id.selaras.console.Console;
import id.selaras.console.Token;
import id.selaras.home.HomeFolder;
import id.selaras.store.CannotWrite;
import id.selaras.store.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code serve}: nights by schedule, inboxes watched, uploads; until it is stopped. */
@CommandLine.Command(name = "serve",
		description = "Melayani terus-menerus: malam menurut jadwal, inbox diawasi, halaman unggah di mesin ini")
final class ServeCommand implements Callable<Integer> {

	private static final int LAST_PORT = 65_535;

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final Installation installation = new Installation();

	@CommandLine.Mixin
	private final WorkFolders folders = new WorkFolders();

	@CommandLine.Option(names = "--port", paramLabel = "N", defaultValue = "8093",
			description = "Port di 127.0.0.1 (default: ${DEFAULT-VALUE})")
	private int port;

	@CommandLine.Option(names = "--quiet-seconds", paramLabel = "S", defaultValue = "15",
			description = "Berkas inbox diterima setelah tidak berubah selama ini (default: ${DEFAULT-VALUE})")
	private int quiet;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		if (this.port < 0 || this.port > LAST_PORT || this.quiet < 0) {
			throw new CommandLine.ParameterException(command.commandLine(), this.language
				.say("--port atau --quiet-seconds di luar batas", "--port or --quiet-seconds is out of bounds"));
		}
		Definitions definitions = Definitions.read(this.installation.jobs(), this.installation.reports());
		Path data = this.folders.checkedData(this.language);
		HomeFolder.open(this.folders.home()).consultants();
		AutoCloseable serving = DataFolder.serve(data);
		try {
			emptied(data.resolve("unggahan"));
			Service service = new Service(new ServiceSettings(this.folders.home(), this.folders.out(), data,
					definitions, Duration.ofSeconds(this.quiet)), Instant.now());
			CountDownLatch stop = new CountDownLatch(1);
			CountDownLatch stopped = new CountDownLatch(1);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> awaited(stop, stopped), "stop serving"));
			try (Console console = Console.start(service, Token.of(data.resolve("token")), this.port, data)) {
				service.start();
				Screen.of(command)
					.line(this.language.say("Melayani di ", "Serving at ") + "http://127.0.0.1:" + console.port()
							+ "/ ; " + this.language.say("kunci masuk: ", "token: ") + data.resolve("token"));
				stop.await();
				service.stop(StopPatience.allowed());
			}
			stopped.countDown();
			return ExitCode.DONE;
		}
		finally {
			serving.close();
		}
	}

	/** The process ends when this returns. */
	private static void awaited(CountDownLatch stop, CountDownLatch stopped) {
		stop.countDown();
		try {
			stopped.await(StopPatience.allowed().plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Half an upload that a killed service left is nothing. */
	private static void emptied(Path folder) {
		try {
			Files.createDirectories(folder);
			try (var left = Files.list(folder)) {
				for (Path file : left.toList()) {
					Files.deleteIfExists(file);
				}
			}
		}
		catch (IOException ex) {
			throw new CannotWrite(folder, ex);
		}
	}

}
