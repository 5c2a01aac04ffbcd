package id.selaras.receive;

import java.time.LocalDate;
import java.util.Comparator;

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

	/**
	 * Of several places of the same bytes the first to which they came; the same whatever
	 * place they come to later.
	 */
	public static final Comparator<Sighting> FIRST = Comparator
		.comparing(Sighting::arrived, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(Sighting::path);

	public String fileName() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

}
