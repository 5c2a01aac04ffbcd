package id.selaras.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL of one test, which keeps what it says it keeps, dies without a word
 * and comes back where it was.
 */
public final class KillablePostgresql implements AutoCloseable {

	private final Path folder;

	private final int port;

	private @Nullable EmbeddedPostgres running;

	public KillablePostgresql(Path folder) throws IOException {
		// says loudly where there is none
		TestPostgresql.settings(folder);
		this.folder = folder.resolve("postgresql");
		this.running = start(0);
		this.port = this.running.getPort();
	}

	private EmbeddedPostgres start(int wanted) throws IOException {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.folder)
			.setCleanDataDirectory(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on");
		return ((wanted == 0) ? builder : builder.setPort(wanted)).start();
	}

	public StoreSettings settings(Path data) {
		return new StoreSettings(data, Objects.requireNonNull(this.running).getJdbcUrl("postgres", "postgres"),
				"postgres", "");
	}

	/** As {@code kill -9} of the server, and of each of its processes. */
	public void kill() throws IOException {
		String pid = Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0).strip();
		ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
		List<ProcessHandle> all = server.descendants().toList();
		server.destroyForcibly();
		all.forEach(ProcessHandle::destroyForcibly);
		server.onExit().join();
		all.forEach((process) -> process.onExit().join());
	}

	/** After which it is where it was. */
	public void startAgain() throws IOException {
		// who started the dead one still holds its folder
		close();
		this.running = start(this.port);
	}

	@Override
	public void close() throws IOException {
		if (this.running != null) {
			this.running.close();
		}
	}

}
