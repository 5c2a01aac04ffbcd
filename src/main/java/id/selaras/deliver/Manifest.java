package id.selaras.deliver;

import java.util.Comparator;
import java.util.List;

/**
 * What lies in one folder of results: {@code manifest.json}. Nothing in it depends on
 * when or how often it was made.
 */
public record Manifest(String regency, String period, boolean draft, List<Entry> files) {

	public Manifest {
		files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
	}

	/**
	 * One file.
	 *
	 * @param path below the folder of the manifest
	 * @param fingerprint of what it was made from
	 */
	public record Entry(String path, String sha256, String title, String fingerprint) {
	}

}
