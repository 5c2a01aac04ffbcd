package id.selaras.batch;

import java.util.List;

/**
 * One regency and period in the table of the night.
 *
 * @param missing names of agencies with the forms that did not come
 * @param heldBack files that were held or refused, each with its reason
 */
public record Summary(String regency, String name, String period, int asked, int sent, int held, int missingCount,
		List<String> missing, List<HeldFile> heldBack, int received, int rows, int findings, int questions,
		List<String> skipped) {

	public Summary {
		missing = List.copyOf(missing);
		heldBack = List.copyOf(heldBack);
		skipped = List.copyOf(skipped);
	}

	/** A file that does not count, and why. */
	public record HeldFile(String path, String state, String reasonIndonesian, String reasonEnglish) {
	}

}
