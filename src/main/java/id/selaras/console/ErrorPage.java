package id.selaras.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a reader sees where a page cannot be given: what to do, and nothing of ours. */
@RestController
final class ErrorPage implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<String> page(HttpServletRequest request) {
		return page(status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
	}

	static ResponseEntity<String> page(HttpStatus status) {
		return ResponseEntity.status(status)
			.contentType(MediaType.valueOf("text/html;charset=UTF-8"))
			.body(Html.page(title(status),
					Html.paragraph(sentence(status)) + "<p><a href=\"/\">Ke halaman awal</a></p>"));
	}

	/** Who asks for this page itself asks for one that is not there. */
	private static HttpStatus status(@Nullable Object code) {
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status == null) ? HttpStatus.INTERNAL_SERVER_ERROR : status;
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "Tidak ada";
			case UNAUTHORIZED, FORBIDDEN -> "Tidak diizinkan";
			case CONTENT_TOO_LARGE -> "Terlalu besar";
			default -> status.is4xxClientError() ? "Tidak dapat dilayani" : "Kesalahan";
		};
	}

	private static String sentence(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> "Permintaan ini tidak lengkap. Pilih daerah dan berkas, lalu kirim lagi.";
			case UNAUTHORIZED -> "Masuk dahulu dengan kunci; tidak ada yang disimpan.";
			case FORBIDDEN -> "Permintaan dari halaman atau nama mesin lain ditolak.";
			case NOT_FOUND -> "Halaman ini tidak ada.";
			case CONTENT_TOO_LARGE -> "Tidak ada yang disimpan: satu berkas paling besar " + Console.LARGEST_FILE
					+ " MB, sekali kirim paling besar " + Console.LARGEST_UPLOAD + " MB dan kurang dari "
					+ Console.MOST_PARTS + " berkas.";
			default -> status.is4xxClientError() ? "Permintaan seperti ini tidak dapat dilayani."
					: "Permintaan ini gagal karena kesalahan program; rinciannya di selaras.log dalam folder data.";
		};
	}

}
