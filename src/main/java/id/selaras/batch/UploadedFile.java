package id.selaras.batch;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that someone sends.
 *
 * @param name as the sender's machine gives it
 */
public record UploadedFile(String name, Content content) {

	/** Its bytes, all of them there. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

}
