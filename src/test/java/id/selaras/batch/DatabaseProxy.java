package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a database on this machine and can cut everybody off. */
final class DatabaseProxy implements AutoCloseable {

	private final ServerSocket server;

	private final int database;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean isAway;

	DatabaseProxy(int database) throws IOException {
		this.database = database;
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	int port() {
		return this.server.getLocalPort();
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
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// the other side is gone; so is this one
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
		goAway();
	}

}
