package id.selaras.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.selaras.batch.Definitions;
import id.selaras.batch.Service;
import id.selaras.batch.ServiceSettings;
import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;
import id.selaras.samples.CopiedFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleIT {

	private final Path data;

	private final Console console;

	private final String token;

	private final Visitor visitor;

	private final Path folder;

	ConsoleIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.data = folder.resolve("out/.selaras");
		Files.createDirectories(this.data.resolve("unggahan"));
		SampleConsole started = SampleConsole.start(folder.resolve("out"), this.data);
		this.console = started.console();
		this.token = started.token();
		this.visitor = started.visitor();
	}

	@BeforeAll
	void isOnThisMachineOnly() throws IOException {
		for (InetAddress address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
			if (!address.isLoopbackAddress()) {
				assertThat(isOpen(address)).isFalse();
			}
		}
	}

	@AfterAll
	void close() {
		this.console.close();
	}

	@Test
	void withoutTheTokenNothingIsShownOrTaken() throws Exception {
		assertThat(this.visitor.get("/", null).statusCode()).isEqualTo(302);
		assertThat(this.visitor.get("/pagi", "wrong").statusCode()).isEqualTo(302);
		assertThat(this.visitor.get("/daerah?kode=92.02", null).body()).doesNotContain("diskominfo");
		assertThat(this.visitor.upload(null, "35.02", "tanpa-kunci.csv", "x").statusCode()).isEqualTo(401);
		assertThat(this.visitor.get("/actuator/env", null).statusCode()).isEqualTo(302);
		assertThat(this.visitor.get("/actuator/env", this.token).statusCode()).isEqualTo(404);
		assertThat(journal()).doesNotContain("tanpa-kunci");
	}

	@Test
	void filesForPagesThatAreOpenAreNotReadEither() throws Exception {
		for (String page : List.of("/masuk", "/actuator/health", "/actuator/prometheus")) {
			assertThat(this.visitor.send(null, page, Visitor.form("35.02", "tanpa-kunci.csv", "x")).statusCode())
				.as(page)
				.isEqualTo(401);
		}
	}

	@Test
	void twoHundredWhoSendSlowlyKeepNobodyWaiting() throws Exception {
		List<Socket> slow = new ArrayList<>();
		Thread drops = new Thread(() -> drop(slow), "slow uploads");
		try {
			for (int i = 0; i < 200; i++) {
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.console.port());
				socket.getOutputStream()
					.write((Visitor.head(this.token, 1_000_000)
							+ Visitor.form("35.02", "lambat.csv", "x".repeat(100)).substring(0, 200))
						.getBytes(StandardCharsets.UTF_8));
				slow.add(socket);
			}
			drops.start();
			assertThat(this.visitor.get("/", this.token).statusCode()).isEqualTo(200);
			assertThat(this.visitor.get("/actuator/health", null).body()).contains("\"status\":\"UP\"");
			assertThat(this.visitor.upload(this.token, "92.02", "cepat.csv", "bukan formulir").statusCode())
				.isEqualTo(200);
		}
		finally {
			drops.interrupt();
			for (Socket socket : slow) {
				socket.close();
			}
		}
		drops.join();
		awaitNothingLeft();
		assertThat(journal()).doesNotContain("lambat");
	}

	/** One byte each, now and then, so that no connection is given up as silent. */
	private static void drop(List<Socket> slow) {
		try {
			while (true) {
				for (Socket socket : slow) {
					socket.getOutputStream().write('x');
				}
				Thread.sleep(500);
			}
		}
		catch (IOException | InterruptedException ex) {
			// the test is over
		}
	}

	@Test
	void withTheTokenFilesAreTaken() throws Exception {
		assertThat(this.visitor.get("/", this.token).body()).contains("92.02-manokwari");
		assertThat(this.visitor.get("/daerah?kode=92.02", this.token).body()).contains("<option value=\"diskominfo\">");
		assertThat(this.visitor.get("/daerah?kode=%3Cscript%3E", this.token).statusCode()).isEqualTo(404);

		HttpResponse<String> answer = this.visitor.upload(this.token, "92.02", "a.csv", "bukan formulir");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).containsPattern("Nomor tanda terima: <strong>9202-[0-9A-Z]{8}</strong>");
		assertThat(Files.readString(this.data.resolve("journal/92.02.jsonl"))).contains("/a.csv");
		assertThat(this.visitor.upload(this.token, "92.02", "a.csv", "bukan formulir").body()).isEqualTo(answer.body());
		assertThat(this.visitor.upload(this.token, "99.99", "a.csv", "x").statusCode()).isEqualTo(422);
	}

	@Test
	void aBrowserLogsInOnce() throws Exception {
		HttpResponse<String> wrong = this.visitor.login("wrong");
		assertThat(wrong.statusCode()).isEqualTo(403);
		HttpResponse<String> right = this.visitor.login(this.token);
		assertThat(right.statusCode()).isEqualTo(303);
		String cookie = right.headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
		HttpRequest request = HttpRequest.newBuilder(this.visitor.uri("/"))
			.header("Cookie", cookie.split(";", 2)[0])
			.build();
		assertThat(this.visitor.send(request).statusCode()).isEqualTo(200);
	}

	@Test
	void pagesFromElsewhereAreRefused() throws Exception {
		assertThat(this.visitor.raw("GET /masuk HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 403");
		assertThat(
				this.visitor.raw("GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\nX-Selaras-Token: "
						+ this.token + "\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 403");
		assertThat(this.visitor
			.raw("GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost.evil.example\r\nX-Selaras-Token: "
					+ this.token + "\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 403");
	}

	@Test
	void everyAnswerForbidsWhatAPlainPageDoesNotNeed() throws Exception {
		for (String path : List.of("/masuk", "/", "/actuator/health", "/tidak-ada")) {
			HttpResponse<String> answer = this.visitor.get(path, this.token);
			assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
					(policy) -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
			assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
			assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
			assertThat(answer.body()).doesNotContain("Exception", "org.springframework");
		}
	}

	@Test
	void halfAnUploadLeavesNothing() throws Exception {
		String journal = journal();
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.console.port())) {
			String body = Visitor.form("35.02", "setengah.csv", "x".repeat(200_000));
			socket.getOutputStream()
				.write((Visitor.head(this.token, 1_000_000) + body.substring(0, 150_000))
					.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
		}
		awaitNothingLeft();
		assertThat(journal()).isEqualTo(journal).doesNotContain("setengah");
	}

	@Test
	void healthAndMetricsTellNothingOfAnyRegency() throws Exception {
		this.visitor.upload(this.token, "53.10", "rahasia-kenari.csv", "x");
		String told = this.visitor.get("/actuator/health", null).body()
				+ this.visitor.get("/actuator/prometheus", null).body();
		assertThat(told).contains("\"status\":\"UP\"", "selaras_files_uploaded_total", "selaras_disk_free_bytes",
				"selaras_stage_seconds{stage=\"report\"}");
		assertThat(told.toLowerCase(Locale.ROOT)).doesNotContain("manggarai", "53.10", "kenari", "92.02", "manokwari",
				this.data.getFileName().toString() + "/", "diskominfo");
	}

	@Test
	void whatCannotBeGivenIsToldInTheReadersLanguage() throws Exception {
		assertTold(this.visitor.get("/tidak-ada", this.token), 404, "Halaman ini tidak ada.");
		assertTold(this.visitor.get("/error", this.token), 404, "Halaman ini tidak ada.");
		assertTold(this.visitor.get("/daerah", this.token), 400, "Permintaan ini tidak lengkap.");
		assertTold(this.visitor.send(this.token, "/unggah", "--" + Visitor.BOUNDARY + "--\r\n"), 400,
				"Permintaan ini tidak lengkap.");
		assertTold(this.visitor.upload(null, "35.02", "a.csv", "x"), 401, "Masuk dahulu dengan kunci");
		HttpRequest elsewhere = HttpRequest.newBuilder(this.visitor.uri("/"))
			.header("Origin", "http://evil.example")
			.build();
		assertTold(this.visitor.send(elsewhere), 403, "ditolak.");
		String part = Visitor.form("35.02", "a.csv", "x").replace("--" + Visitor.BOUNDARY + "--\r\n", "");
		assertTold(this.visitor.send(this.token, "/unggah", part.repeat(101) + "--" + Visitor.BOUNDARY + "--\r\n"), 413,
				"satu berkas paling besar 64 MB");
	}

	private static void assertTold(HttpResponse<String> answer, int status, String sentence) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains("<html lang=\"id\">", sentence)
			.doesNotContainIgnoringCase("whitelabel", "exception", "error");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void healthIsDownWhereUploadsAreRefusedForLackOfRoom() throws Exception {
		Path jobs = this.folder.resolve("jobs");
		CopiedFolder.of(Path.of("jobs"), jobs);
		Path nightly = jobs.resolve("nightly.yaml");
		Files.writeString(nightly, Files.readString(nightly).replace("free-megabytes: 200", "free-megabytes: 1000000"));
		Service service = new Service(
				new ServiceSettings(Path.of("input-samples"), this.folder.resolve("out"), this.data,
						Definitions.read(JobsFolder.open(jobs), ReportsFolder.open(Path.of("reports"))), Duration.ZERO),
				Instant.now());
		try (Console full = Console.start(service, Token.of(this.data.resolve("token")), 0, this.data)) {
			Visitor other = Visitor.of(full);
			HttpResponse<String> refused = other.upload(this.token, "35.02", "a.csv", "x");
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.body()).contains("melanjutkan sendiri.</p>");
			assertThat(other.get("/actuator/health", null).body()).contains("\"status\":\"DOWN\"");
		}
	}

	@Test
	void aTokenIsItsOwnersSecret() throws IOException {
		Path file = this.data.resolve("token");
		assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
		Path weak = Files.writeString(this.data.resolve("weak"), "1234\n");
		assertThatIllegalArgumentException().isThrownBy(() -> Token.of(weak));
	}

	private void awaitNothingLeft() throws Exception {
		for (int i = 0; i < 1000 && left() > 0; i++) {
			Thread.sleep(50);
		}
		assertThat(left()).isZero();
	}

	private long left() throws IOException {
		try (var files = Files.list(this.data.resolve("unggahan"))) {
			return files.count();
		}
	}

	private String journal() throws IOException {
		Path file = this.data.resolve("journal/35.02.jsonl");
		return Files.exists(file) ? Files.readString(file) : "";
	}

	private boolean isOpen(InetAddress address) {
		try (Socket socket = new Socket(address, this.console.port())) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
