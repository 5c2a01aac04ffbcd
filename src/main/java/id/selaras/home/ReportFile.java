package id.selaras.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.selaras.finding.Fingerprint;
import id.selaras.report.Audience;
import id.selaras.report.ReportDefinition;
import id.selaras.report.ReportRenderer;

/** {@code reports/<id>/report.yaml} and the files beside it. */
final class ReportFile {

	private static final String NAME = "report.yaml";

	private static final int LARGEST_FILE = 20 * 1024 * 1024;

	private static final int HIGHEST_ORDER = 9999;

	private static final String NAME_PART = "[^.\\s/\\\\:*?\"<>|{}][^/\\\\:*?\"<>|{}]*";

	private static final Pattern FILE_NAME = Pattern.compile(NAME_PART);

	private static final Pattern AGENCY_FILE_NAME = Pattern
		.compile("(" + NAME_PART + "/)?([^./\\s\\\\:*?\"<>|{}]+[ -])?\\{agency}\\.pdf");

	private ReportFile() {
	}

	/**
	 * One report.
	 * @param taken paths without ending that other reports write, and their ids; its own
	 * is added, since two would overwrite each other night after night
	 */
	static ReportDefinition read(SourceFolder folder, String id, Map<String, String> taken) {
		new Written(folder.place(), id).id();
		YamlMap map = YamlFile.read(folder.file(NAME), "title", "view", "file", "order");
		String title = map.text("title");
		String view = map.written("view").choice(List.copyOf(ReportRenderer.VIEWS), (name) -> name);
		Written written = map.written("file");
		String file = (ReportRenderer.audience(view) == Audience.AGENCY)
				? written.matching(AGENCY_FILE_NAME, "berkas per perangkat daerah seperti temuan/{agency}.pdf",
						"a file for each agency such as temuan/{agency}.pdf")
				: written.matching(FILE_NAME, "nama berkas tanpa folder", "a file name without folder");
		String other = taken.putIfAbsent(path(file, ReportRenderer.audience(view)), id);
		if (other != null) {
			throw written.place()
				.refuse(Place.quote(file) + " sudah dipakai laporan " + other,
						Place.quote(file) + " is already the file of the report " + other);
		}
		int order = map.written("order").integer(0, HIGHEST_ORDER);
		SortedMap<String, byte[]> files = files(folder);
		return new ReportDefinition(id, title, view, file, order, files, fingerprint(files));
	}

	/** Recaps lie in a folder of their own; the workbook beside a PDF bears its name. */
	private static String path(String file, Audience audience) {
		String folder = (audience == Audience.CONSULTANT) ? "recap/" : "";
		int ending = file.lastIndexOf('.');
		return folder + ((ending > 0) ? file.substring(0, ending) : file).toLowerCase(Locale.ROOT);
	}

	private static SortedMap<String, byte[]> files(SourceFolder folder) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (Path path : GuardedFolder.all(folder)) {
			if (Files.isRegularFile(path) && !String.valueOf(path.getFileName()).startsWith(".")) {
				String below = folder.path().relativize(path).toString().replace('\\', '/');
				files.put(below, SourceFile.read(path, folder.name() + below, LARGEST_FILE).bytes());
			}
		}
		return files;
	}

	private static String fingerprint(SortedMap<String, byte[]> files) {
		List<String> parts = new ArrayList<>();
		files.forEach((name, bytes) -> {
			parts.add(name);
			parts.add(Fingerprint.of(bytes));
		});
		return Fingerprint.of(parts);
	}

}
