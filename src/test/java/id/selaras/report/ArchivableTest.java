package id.selaras.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.selaras.report.pdf.Attachment;
import id.selaras.report.pdf.ReproduciblePdfExporter;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file is PDF/A-3b, with its data inside. */
class ArchivableTest {

	private static final Attachment ROWS = new Attachment("baris.csv", "text/csv",
			"kode,nilai\n9202-AAAAAAAAAA,1.5\n".getBytes(StandardCharsets.UTF_8), "Baris tabel − sebagai data");

	private static final Attachment EMPTY = new Attachment("kosong.csv", "text/csv", new byte[0], "Tabel kosong");

	private final ReportRenderer renderer = new ReportRenderer();

	@ParameterizedTest(name = "{index}")
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void reportsAreArchivable(ReportDefinition definition) {
		assertThat(
				ArchiveCheck.violations(this.renderer.render(definition, SourceBuilder.aSource().buildFor(definition))))
			.isEmpty();
		assertThat(ArchiveCheck.violations(this.renderer.render(definition,
				SourceBuilder.aSource().withIndicators(0).withFindings(0).draft().buildFor(definition))))
			.isEmpty();
	}

	@Test
	void dataIsAttached() throws IOException, JRException {
		byte[] pdf = export(List.of(ROWS, EMPTY));
		assertThat(ArchiveCheck.violations(pdf)).isEmpty();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<PDComplexFileSpecification> files = files(document);
			assertThat(files).extracting(PDComplexFileSpecification::getFileUnicode)
				.containsExactly("baris.csv", "kosong.csv");
			assertThat(files).extracting(PDComplexFileSpecification::getFileDescription)
				.containsExactly("Baris tabel − sebagai data", "Tabel kosong");
			assertThat(files).allMatch(
					(file) -> "Data".equals(file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"))));
			PDEmbeddedFile rows = files.get(0).getEmbeddedFile();
			assertThat(rows.toByteArray()).isEqualTo(ROWS.bytes());
			assertThat(rows.getSubtype()).isEqualTo("text/csv");
			assertThat(rows.getSize()).isEqualTo(ROWS.bytes().length);
			assertThat(rows.getModDate().toInstant()).isEqualTo("2023-10-18T00:00:00Z");
			assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()).hasSize(2);
		}
		assertThat(export(List.of(ROWS, EMPTY))).isEqualTo(pdf);
	}

	@Test
	void metadataTellNothingOfTheMachine() throws IOException, JRException {
		try (PDDocument document = Loader.loadPDF(export(List.of()))) {
			assertThat(document.getDocumentCatalog().getMetadata().toByteArray()).asString(StandardCharsets.UTF_8)
				.contains("Judul", "Kabupaten Manokwari", "2023-10-18", "Selaras")
				.doesNotContain(System.getProperty("user.name"), "Linux", "Java");
			assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactlyInAnyOrder("Title", "Author",
					"Creator", "Producer", "CreationDate", "ModDate", "FileId");
			assertThat(document.getDocumentInformation().getProducer()).startsWith("OpenPDF");
		}
	}

	/** The check itself can fail: without colour profile and metadata. */
	@Test
	void plainFilesAreNotArchivable() throws JRException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JRPdfExporter exporter = new JRPdfExporter(EngineSettings.context());
		exporter.setExporterInput(SimpleExporterInput.getInstance(prints()));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
		exporter.exportReport();
		assertThat(ArchiveCheck.violations(bytes.toByteArray()))
			.anyMatch((violation) -> violation.startsWith("6.2.4.3 DeviceRGB"))
			.anyMatch((violation) -> violation.startsWith("6.6.2.1 "));
	}

	private List<JasperPrint> prints() {
		return this.renderer.fill(ReportSamples.progress(), SourceBuilder.aSource().withIndicators(3).build());
	}

	private byte[] export(List<Attachment> attachments) throws JRException {
		return new ReproduciblePdfExporter(EngineSettings.context(), LocalDate.of(2023, 10, 18), "a sample")
			.export(prints(), "Judul", "Kabupaten Manokwari", attachments);
	}

	/** The associated files, in their order. */
	private static List<PDComplexFileSpecification> files(PDDocument document) {
		COSArray references = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
		List<PDComplexFileSpecification> files = new ArrayList<>();
		for (int i = 0; i < references.size(); i++) {
			files.add(new PDComplexFileSpecification((COSDictionary) references.getObject(i)));
		}
		return files;
	}

}
