package id.selaras.home;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One report: {@code reports/<id>/} with its template and images.
 *
 * @param view name of the view that fills it
 * @param file the name of what it makes
 * @param order among the other reports
 * @param files all files of the folder by path below it
 * @param fingerprint of all files, so that a changed template is noticed
 */
public record ReportFolder(String id, String title, String view, String file, int order,
		SortedMap<String, byte[]> files, String fingerprint) {

	public ReportFolder {
		files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

}
