package id.selaras.deliver;

import org.jspecify.annotations.Nullable;

/**
 * A file that goes out.
 *
 * @param path below the folder of the regency and period
 * @param bytes its size
 * @param attached whether it travels with the message; otherwise it lies in the delivery
 * folder
 * @param imprint null where it is no report
 */
public record Enclosure(String path, String sha256, String title, long bytes, boolean attached,
		@Nullable Imprint imprint) {

	public String fileName() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	public Enclosure as(boolean nowAttached) {
		return new Enclosure(this.path, this.sha256, this.title, this.bytes, nowAttached, this.imprint);
	}

}
