package id.selaras.receive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A file seen at a place.
 *
 * @param path below the inbox, with slashes
 * @param original SHA-256 of the bytes that lie there
 * @param size in bytes
 * @param arrived the day of arrival, or null where nothing states it
 */
public record Sighting(String regency, String path, String original, long size, @Nullable LocalDate arrived) {

	public String fileName() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

}
