package id.selaras.bench;

import java.nio.file.Path;
import java.util.List;

import id.selaras.report.PdfPages;

/** Pages of all PDF files below a folder. */
record PageCount(int files, int pages) {

	static PageCount below(Path folder) {
		List<Path> files = Floors.files(folder, ".pdf");
		return new PageCount(files.size(), files.stream().mapToInt((file) -> PdfPages.count(Folders.read(file))).sum());
	}

}
