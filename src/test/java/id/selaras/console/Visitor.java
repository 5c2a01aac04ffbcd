package id.selaras.console;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Somebody who asks a console for its pages, with the token or without. */
record Visitor(int port, HttpClient client) {

	static final String BOUNDARY = "----selaras";

	/** What hangs would hang for ever. */
	private static final Duration NOBODY_WAITS_SO_LONG = Duration.ofMinutes(2);

	static Visitor of(Console console) {
		return new Visitor(console.port(), HttpClient.newHttpClient());
	}

	static String head(String token, int length) {
		return "POST /unggah HTTP/1.1\r\nHost: localhost\r\nX-Selaras-Token: " + token
				+ "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: " + length
				+ "\r\n\r\n";
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	HttpResponse<String> get(String path, @Nullable String given) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(NOBODY_WAITS_SO_LONG);
		if (given != null) {
			request.header("X-Selaras-Token", given);
		}
		return send(request.build());
	}

	HttpResponse<String> send(HttpRequest request) throws Exception {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	HttpResponse<String> login(String given) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(uri("/masuk"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("token=" + given))
			.build();
		return send(request);
	}

	HttpResponse<String> upload(@Nullable String given, String regency, String name, String content) throws Exception {
		return send(given, "/unggah", form(regency, name, content));
	}

	HttpResponse<String> send(@Nullable String given, String page, String body) throws Exception {
		return send(request(given, uri(page), body));
	}

	private static HttpRequest request(@Nullable String given, URI uri, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri)
			.timeout(NOBODY_WAITS_SO_LONG)
			.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (given != null) {
			request.header("X-Selaras-Token", given);
		}
		return request.build();
	}

	static String form(String regency, String name, String content) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"regency\"\r\n\r\n" + regency + "\r\n--"
				+ BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
				+ "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
	}

	String raw(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
