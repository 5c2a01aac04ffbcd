package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code in every report of a sample regency leads back to where it came from. */
class PrintedCodesIT {

	/** Figures have ten characters; findings and questions six. */
	private static final Pattern CODE = Pattern.compile("9202-(?:[0-9A-Z]{10}|[0-9A-Z]{6})(?![0-9A-Z])");

	private static final List<String> KINDS = List.of("laporan-kemajuan.pdf", "laporan-evaluasi.pdf", "rapor-opd.pdf",
			"keselarasan.pdf", "formulir-e81/diskominfo.pdf", "formulir-e81/bappeda.pdf");

	private final Path folder;

	PrintedCodesIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyPrintedCodeIsExplained() throws IOException {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int exit = Selaras.run(new String[] { "nightly", "--home", "input-samples", "--regency", "92.02", "--out",
				this.folder.toString(), "--today", "2024-02-10" }, new PrintWriter(out), new PrintWriter(err));
		assertThat(exit).as(err.toString()).isZero();
		Path results = this.folder.resolve("92.02-manokwari/2023-TW4");
		SortedSet<String> codes = new TreeSet<>();
		for (String kind : KINDS) {
			SortedSet<String> printed = codes(results.resolve(kind));
			assertThat(printed).as(kind).isNotEmpty();
			codes.addAll(printed);
		}
		try (Stream<Path> files = Files.walk(results)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".pdf")).toList()) {
				codes.addAll(codes(file));
			}
		}
		assertThat(codes).hasSizeGreaterThan(100);
		assertThat(codes).anyMatch((code) -> code.length() == "9202-".length() + 6);
		Operator reader = new Operator(Path.of("jobs"), this.folder, LocalDate.of(2024, 2, 10));
		for (String code : codes) {
			assertThat(reader.says("explain", code)).startsWith(code + "  ");
		}
	}

	private static SortedSet<String> codes(Path pdf) throws IOException {
		SortedSet<String> codes = new TreeSet<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
			while (code.find()) {
				codes.add(code.group());
			}
		}
		return codes;
	}

}
