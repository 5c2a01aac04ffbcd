package id.selaras.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.selaras.store.ChildProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What strace can play: a disk that says that it cannot keep what it was given, and kills
 * where only the system is asked to rename or remove a file, also by the database itself.
 */
@Tag("night")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenDiskIT {

	private static final String CHANGES = "rename,unlink,truncate,ftruncate";

	private final Path folder;

	private final Path home;

	private final SmallNight.Outcome undisturbed;

	BrokenDiskIT(@TempDir Path folder) {
		Strace.require("errors of fsync and kills inside the database are");
		this.folder = folder;
		this.home = SmallNight.home(folder);
		SmallNight night = SmallNight.embedded(this.home, folder.resolve("undisturbed"));
		night.run();
		this.undisturbed = night.outcome();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1+", "4+", "12+", "40+", "60", "100+" })
	void whatWasNotKeptIsDoneAgain(String which) {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("from " + which));
		Path trace = this.folder.resolve("trace " + which.replace("+", " and on"));
		try (ChildProcess child = NightToKill.start(night, "any:" + Integer.MAX_VALUE,
				List.of("strace", "-f", "-qq", "-o", trace.toString(), "-e", "trace=fsync,fdatasync", "-e",
						"inject=fsync,fdatasync:error=EIO:when=" + which))) {
			child.exitCode();
		}
		assertThat(trace).content().contains("EIO");
		assertThat(night.run().failures()).isEmpty();
		assertThat(night.outcome()).isEqualTo(this.undisturbed);
	}

	@Test
	void killedWhileTheFirstNightRenamesAndRemovesFiles() {
		int calls = killedUntilANightPasses(List.of(), (folder) -> SmallNight.embedded(this.home, folder));
		assertThat(calls).isGreaterThan(10);
	}

	/**
	 * Closing, the database removes and renames each of its files, in a thread of its
	 * own.
	 */
	@Test
	void killedWhileTheDatabaseOpensAndClosesItsFiles() {
		SmallNight done = SmallNight.embedded(this.home, this.folder.resolve("undisturbed"));
		int calls = killedUntilANightPasses(List.of("properties", "properties.new", "script", "script.new", "log",
				"log.new", "data", "data.new", "backup", "backup.new"), done::copiedTo);
		assertThat(calls).isGreaterThan(5);
	}

	/**
	 * Kills at the first, second, third ... call until there are no more.
	 * @param endings of the database's files that count; none for all files
	 */
	private int killedUntilANightPasses(List<String> endings, Function<Path, SmallNight> begun) {
		int call = 0;
		boolean isKilled = true;
		while (isKilled) {
			call++;
			String where = endings + " call " + call;
			SmallNight night = begun.apply(this.folder.resolve("call " + call + " of " + endings.size()));
			List<String> strace = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e",
					"trace=" + CHANGES, "-e", "inject=" + CHANGES + ":signal=KILL:when=" + call));
			for (String ending : endings) {
				strace.add("-P");
				strace.add(night.settings().data().resolve("db/selaras." + ending).toString());
			}
			try (ChildProcess child = NightToKill.start(night, "any:" + Integer.MAX_VALUE, strace)) {
				isKilled = child.exitCode() != 0;
			}
			assertThat(night.run().failures()).as(where).isEmpty();
			assertThat(night.outcome()).as(where).isEqualTo(this.undisturbed);
		}
		System.out.println("Killed at each of " + (call - 1) + " renames and removals");
		return call - 1;
	}

}
