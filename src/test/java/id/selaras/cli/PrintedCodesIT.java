package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every row of every table in every report of a sample regency, and in the recaps of
 * consultants, bears a code; every code leads back to where it came from.
 */
class PrintedCodesIT {

	/** Figures have ten characters; findings and questions six. */
	private static final Pattern CODE = Pattern.compile("\\d{4}-(?:[0-9A-Z]{10}|[0-9A-Z]{6})(?![0-9A-Z])");

	/** Words alone, in which no figure stands (decision 0019). */
	private static final Pattern WORDS = Pattern.compile("(?:[a-z0-9-]+-)?catatan(?:-metode)?\\.csv");

	/** Also holds the files of earlier periods, which the pages count only. */
	private static final String FILES = "berkas-lain.csv";

	private static final List<String> KINDS = List.of("laporan-kemajuan.pdf", "laporan-evaluasi.pdf", "rapor-opd.pdf",
			"keselarasan.pdf", "formulir-e81/diskominfo.pdf", "formulir-e81/bappeda.pdf", "temuan/diskominfo.pdf");

	private final Path folder;

	PrintedCodesIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyRowBearsACodeAndEveryCodeIsExplained() throws IOException {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int exit = Selaras.run(new String[] { "nightly", "--home", "input-samples", "--out", this.folder.toString(),
				"--today", "2024-02-10" }, new PrintWriter(out), new PrintWriter(err));
		assertThat(exit).as(err.toString()).isZero();
		Path results = this.folder.resolve("92.02-manokwari/2023-TW4");
		for (String kind : KINDS) {
			assertThat(codes(text(results.resolve(kind)))).as(kind).isNotEmpty();
		}
		SortedSet<String> codes = new TreeSet<>();
		for (Path file : pdfs(results, this.folder.resolve("rekap"))) {
			String text = text(file);
			codes.addAll(codes(text));
			rows(file).forEach((table, rows) -> rows.forEach((row) -> {
				SortedSet<String> own = codes(row);
				assertThat(own).as("%s of %s: %s", table, file, row).isNotEmpty();
				assertThat(own).as("printed in %s: %s", file, row)
					.matches((all) -> table.endsWith(FILES) || all.stream().anyMatch(text::contains));
				codes.addAll(own);
			}));
		}
		assertThat(codes).hasSizeGreaterThan(150);
		assertThat(codes).anyMatch((code) -> code.length() == "9202-".length() + 6);
		Operator reader = new Operator(Path.of("jobs"), this.folder, LocalDate.of(2024, 2, 10));
		for (String code : codes) {
			assertThat(reader.says("explain", code)).startsWith(code + "  ");
		}
	}

	private static List<Path> pdfs(Path... folders) throws IOException {
		List<Path> pdfs = new ArrayList<>();
		for (Path folder : folders) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter((path) -> path.toString().endsWith(".pdf")).sorted().forEach(pdfs::add);
			}
		}
		return pdfs;
	}

	private static SortedSet<String> codes(String text) {
		SortedSet<String> codes = new TreeSet<>();
		Matcher code = CODE.matcher(text);
		while (code.find()) {
			codes.add(code.group());
		}
		return codes;
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** What is embedded, by the name of its table: the tables that the pages show. */
	private static SortedMap<String, List<String>> rows(Path pdf) throws IOException {
		SortedMap<String, List<String>> tables = new TreeMap<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDEmbeddedFilesNameTreeNode files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
			if (files != null) {
				for (PDComplexFileSpecification file : files.getNames().values()) {
					if (!WORDS.matcher(file.getFilename()).matches()) {
						tables.put(file.getFilename(),
								rows(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)));
					}
				}
			}
		}
		return tables;
	}

	/** A cell may hold several lines. */
	private static List<String> rows(String csv) throws IOException {
		try (CSVReader reader = new CSVReaderBuilder(new StringReader(csv)).withSkipLines(1)
			.withCSVParser(new CSVParserBuilder().withSeparator(';').build())
			.build()) {
			return reader.readAll().stream().map((cells) -> String.join(";", cells)).toList();
		}
		catch (CsvException ex) {
			throw new IOException(ex);
		}
	}

}
