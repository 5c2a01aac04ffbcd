package id.selaras.console;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Answers at once where an upload is too large: the error page would have it read anew,
 * and fail of it once more.
 */
@RestControllerAdvice
final class TooLarge {

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ResponseEntity<String> tooLarge() {
		return ErrorPage.page(HttpStatus.CONTENT_TOO_LARGE);
	}

}
