package id.selaras.console;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.selaras.batch.Service;
import id.selaras.batch.UploadOutcome;
import id.selaras.batch.UploadedFile;
import id.selaras.finding.Language;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The pages of the console: log in, send files, read what the night came to. */
@RestController
final class Pages {

	private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

	private static final Duration LOGGED_IN = Duration.ofHours(8);

	private final Service service;

	private final Token token;

	Pages(Service service, Token token) {
		this.service = service;
		this.token = token;
	}

	@GetMapping("/masuk")
	ResponseEntity<String> login() {
		return html(HttpStatus.OK, Html.page("Masuk", """
				<form method="post" action="/masuk">
				<p><label>Kunci (isi berkas <code>token</code> di folder data):
				<input type="password" name="token" autocomplete="off" required></label></p>
				<p><button>Masuk</button></p>
				</form>"""));
	}

	@PostMapping("/masuk")
	ResponseEntity<String> login(@RequestParam("token") String given) {
		if (!this.token.is(given.strip())) {
			return html(HttpStatus.FORBIDDEN, Html.page("Masuk", Html.paragraph("Kunci salah.")));
		}
		ResponseCookie cookie = ResponseCookie.from(Guard.COOKIE, given.strip())
			.httpOnly(true)
			.sameSite("Strict")
			.path("/")
			.maxAge(LOGGED_IN)
			.build();
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, cookie.toString())
			.header(HttpHeaders.LOCATION, "/")
			.build();
	}

	@GetMapping("/")
	ResponseEntity<String> regencies() {
		StringBuilder list = new StringBuilder("<p><a href=\"/pagi\">Halaman pagi</a></p>\n<ul>\n");
		this.service.regencies()
			.forEach((code, name) -> list.append("<li><a href=\"/daerah?kode=")
				.append(Html.text(code))
				.append("\">")
				.append(Html.text(name))
				.append("</a></li>\n"));
		return html(HttpStatus.OK, Html.page("Kirim formulir: pilih daerah", list.append("</ul>").toString()));
	}

	@GetMapping("/daerah")
	ResponseEntity<String> form(@RequestParam("kode") String code) {
		Map<String, String> agencies = this.service.agencies(code);
		if (agencies.isEmpty()) {
			return html(HttpStatus.NOT_FOUND, Html.page("Tidak ada", Html.paragraph("Daerah ini tidak dikenal.")));
		}
		return html(HttpStatus.OK, Html.page("Kirim formulir " + code,
				"<form method=\"post\" action=\"/unggah\" enctype=\"multipart/form-data\">\n"
						+ "<input type=\"hidden\" name=\"regency\" value=\"" + Html.text(code) + "\">\n"
						+ "<p><label>Perangkat daerah: <select name=\"agency\">\n"
						+ "<option value=\"\">(beberapa, atau disebut dalam formulir)</option>\n"
						+ Html.options(agencies) + "</select></label></p>\n"
						+ "<p><label>Berkas: <input type=\"file\" name=\"files\" multiple required></label></p>\n"
						+ "<p><button>Kirim</button></p>\n</form>"));
	}

	@PostMapping("/unggah")
	ResponseEntity<String> upload(@RequestParam("regency") String regency,
			@RequestParam(name = "agency", defaultValue = "") String agency,
			@RequestParam("files") MultipartFile[] files) {
		List<UploadedFile> sent = Arrays.stream(files)
			.map((file) -> new UploadedFile(String.valueOf(file.getOriginalFilename()), file::getInputStream))
			.toList();
		UploadOutcome outcome = this.service.upload(regency, agency, sent);
		if (outcome instanceof UploadOutcome.Received received) {
			StringBuilder body = new StringBuilder("<p>Nomor tanda terima: <strong>").append(received.receipt())
				.append("</strong></p>\n<ul>\n");
			received.files()
				.forEach((file) -> body.append("<li>")
					.append(Html.text(file.substring(file.lastIndexOf('/') + 1)))
					.append("</li>\n"));
			return html(HttpStatus.OK,
					Html.page("Diterima",
							body.append("</ul>\n<p>Diolah pada malam berikutnya. <a href=\"/\">Kirim lagi</a></p>")
								.toString()));
		}
		if (outcome instanceof UploadOutcome.NotNow later) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, "60")
				.contentType(HTML)
				.body(refused(later.why().indonesian()));
		}
		return html(HttpStatus.UNPROCESSABLE_CONTENT, refused(((UploadOutcome.Refused) outcome).why().indonesian()));
	}

	@GetMapping("/pagi")
	ResponseEntity<String> morning() {
		String link = this.service.morningOfAPart().isPresent()
				? "<p><a href=\"/pagi/sebagian\">Malam sebagian daerah sesudahnya</a></p>\n" : "";
		return html(HttpStatus.OK, this.service.morning()
			.map((page) -> page.html(Language.INDONESIAN, link))
			.orElse(Html.page("Halaman pagi", Html.paragraph("Belum ada malam semua daerah yang selesai.") + link)));
	}

	@GetMapping("/pagi/sebagian")
	ResponseEntity<String> morningOfAPart() {
		return html(HttpStatus.OK,
				this.service.morningOfAPart()
					.map((page) -> page.html(Language.INDONESIAN))
					.orElse(Html.page("Halaman pagi", Html.paragraph("Tidak ada malam sebagian daerah."))));
	}

	private static String refused(String why) {
		return Html.page("Tidak diterima",
				Html.paragraph("Tidak ada yang disimpan: " + why + (why.endsWith(".") ? "" : ".")));
	}

	private static ResponseEntity<String> html(HttpStatus status, String page) {
		return ResponseEntity.status(status).contentType(HTML).body(page);
	}

}
