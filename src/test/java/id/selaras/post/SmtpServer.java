package id.selaras.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;

/** A mail server on loopback that answers as it is told. */
public final class SmtpServer implements AutoCloseable {

	/** Says nothing at all. */
	public static final String SILENCE = "";

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final Map<String, String> replies = new ConcurrentHashMap<>();

	private final List<String> messages = new CopyOnWriteArrayList<>();

	private final List<String> commands = new CopyOnWriteArrayList<>();

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private final @Nullable SSLContext tls;

	private final boolean fromTheStart;

	private final Thread accepting = new Thread(this::accept, "smtp");

	public SmtpServer() throws IOException {
		this(null, false);
	}

	/**
	 * A server with TLS.
	 * @param fromTheStart or else after STARTTLS
	 */
	public SmtpServer(@Nullable SSLContext tls, boolean fromTheStart) throws IOException {
		this.tls = tls;
		this.fromTheStart = fromTheStart;
		this.accepting.setDaemon(true);
		this.accepting.start();
	}

	/** How a command is answered from now on; the end of the data is {@code "."}. */
	public void answer(String command, String reply) {
		this.replies.put(command, reply);
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/** What arrived, as it came over the wire. */
	public List<String> messages() {
		return this.messages;
	}

	public List<String> commands() {
		return this.commands;
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				this.open.add(client);
				Thread thread = new Thread(() -> serve(client), "smtp client");
				thread.setDaemon(true);
				thread.start();
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket client) {
		try (client) {
			Socket wire = this.fromTheStart ? encrypted(client) : client;
			BufferedReader in = reader(wire);
			say(wire, this.replies.getOrDefault("greeting", "220 localhost"));
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				this.commands.add(line);
				String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
				if (command.equals("STAR")) {
					say(wire, "220 go");
					wire = encrypted(wire);
					in = reader(wire);
					continue;
				}
				say(wire, this.replies.getOrDefault(command, usual(command, wire)));
				if (command.equals("DATA") && !this.replies.containsKey("DATA")) {
					String message = data(in);
					String reply = this.replies.getOrDefault(".", "250 taken");
					if (reply.startsWith("250")) {
						this.messages.add(message);
					}
					say(wire, reply);
				}
				if (command.equals("QUIT")) {
					return;
				}
			}
		}
		catch (IOException ex) {
			// the client went away, as some of the tests want it
			this.commands.add("(" + ex.getClass().getSimpleName() + ")");
		}
	}

	private String usual(String command, Socket wire) {
		boolean offers = this.tls != null && !(wire instanceof SSLSocket);
		return switch (command) {
			case "EHLO" -> "250-localhost\r\n" + (offers ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN LOGIN";
			case "DATA" -> "354 go on";
			case "QUIT" -> "221 bye";
			default -> "250 ok";
		};
	}

	private Socket encrypted(Socket plain) throws IOException {
		SSLContext context = this.tls;
		if (context == null) {
			throw new IOException("no TLS here");
		}
		SSLSocket socket = (SSLSocket) context.getSocketFactory()
			.createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
		socket.setUseClientMode(false);
		socket.startHandshake();
		return socket;
	}

	private static String data(BufferedReader in) throws IOException {
		StringBuilder message = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			message.append(line).append('\n');
		}
		return message.toString();
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
	}

	private static void say(Socket socket, String reply) throws IOException {
		if (!reply.equals(SILENCE)) {
			OutputStream out = socket.getOutputStream();
			out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
		}
	}

	/** When this returns nobody is listening any more, and nobody is spoken with. */
	@Override
	public void close() {
		try {
			this.socket.close();
			// the port listens until the thread that waits at it has woken
			this.accepting.join();
			for (Socket client : this.open) {
				client.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
