package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.store.TestPostgresql;

/** Stands before a database on this machine and can cut everybody off. */
final class DatabaseProxy implements AutoCloseable {

	private final ServerSocket server;

	private final String url;

	private final int database;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean isAway;

	private boolean isSilent;

	private DatabaseProxy(String url) throws IOException {
		this.url = url;
		this.database = URI.create(url.substring("jdbc:".length())).getPort();
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	/** Before a new database of a real PostgreSQL. */
	static DatabaseProxy ofNewDatabase() throws IOException {
		String url = Objects.requireNonNull(TestPostgresql.settings(Path.of("unused")).jdbcUrl());
		return new DatabaseProxy(url);
	}

	/** The way through here. */
	String url() {
		return this.url.replace(":" + this.database, ":" + this.server.getLocalPort());
	}

	/** Cuts all connections, and says how many; new ones are closed at once. */
	int goAway() {
		this.isAway = true;
		int cut = this.open.size();
		this.open.forEach(DatabaseProxy::close);
		return cut;
	}

	void comeBack() {
		this.isAway = false;
	}

	/** Takes everything, passes nothing on and says nothing until it speaks again. */
	synchronized void fallSilent() {
		this.isSilent = true;
	}

	synchronized void speak() {
		this.isSilent = false;
		notifyAll();
	}

	private synchronized void awaitSpeech() throws InterruptedException {
		while (this.isSilent) {
			wait();
		}
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket client = this.server.accept();
				if (this.isAway) {
					client.close();
					continue;
				}
				Socket target = new Socket(InetAddress.getLoopbackAddress(), this.database);
				this.open.add(client);
				this.open.add(target);
				start(() -> pass(client, target));
				start(() -> pass(target, client));
			}
			catch (IOException ex) {
				// the server was closed, or one client is gone
			}
		}
	}

	private void pass(Socket from, Socket to) {
		try {
			byte[] bytes = new byte[8192];
			for (int read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
				awaitSpeech();
				to.getOutputStream().write(bytes, 0, read);
			}
		}
		catch (IOException ex) {
			// the other side is gone; so is this one
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			close(from);
			close(to);
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "database proxy");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		speak();
		goAway();
	}

}
