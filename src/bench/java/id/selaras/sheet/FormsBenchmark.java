package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a workbook the size of a form costs: by our reader, by POI, and at the least,
 * which is to unpack its parts and to split them into tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(FormsBenchmark.WORKBOOKS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FormsBenchmark {

	static final int WORKBOOKS = 50;

	private final List<byte[]> workbooks = FormWorkbooks.of(WORKBOOKS);

	private final WorkbookOpener opener = new WorkbookOpener(SheetLimits.DEFAULT);

	private final XMLInputFactory tokens = new InputFactoryImpl();

	@Benchmark
	public void ours(Blackhole blackhole) {
		for (byte[] bytes : this.workbooks) {
			blackhole.consume((Workbook) this.opener.open(bytes));
		}
	}

	@Benchmark
	public void poi(Blackhole blackhole) throws IOException {
		for (byte[] bytes : this.workbooks) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
				blackhole.consume(PoiSheet.of(workbook.getSheetAt(0)));
			}
		}
	}

	@Benchmark
	public void floor(Blackhole blackhole) throws IOException, XMLStreamException {
		for (byte[] bytes : this.workbooks) {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					XMLStreamReader reader = this.tokens.createXMLStreamReader(zip);
					while (reader.hasNext()) {
						blackhole.consume(reader.next());
					}
				}
			}
		}
	}

}
