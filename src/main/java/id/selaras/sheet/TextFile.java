package id.selaras.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;

/**
 * Reads CSV and its kin in passes that each give their evidence: encoding, line ends,
 * delimiter, quotes, widths of the records.
 */
final class TextFile {

	/** Letters from which the delimiter is told. */
	private static final int START = 1_000_000;

	/** JSON and RTF are text, but no table. */
	private static final Pattern OTHER_TEXT = Pattern.compile("\\s*(\\[\\s*[\\[{]|\\{\\s*[\"}\\\\])");

	private final SheetLimits limits;

	private final Remarks remarks = new Remarks();

	private final Sheet.Builder sheet = new Sheet.Builder(null, false);

	private final List<RecordShape> shapes = new ArrayList<>();

	private int cells;

	TextFile(SheetLimits limits) {
		this.limits = limits;
	}

	Workbook read(byte[] bytes) {
		TextEncoding encoding = TextEncoding.of(bytes);
		if (encoding.guessedAt() >= 0) {
			this.remarks.add(new TextEncoding.EncodingGuessed(LineEnds.lineOf(bytes, encoding.guessedAt())));
		}
		try {
			String start = start(encoding.reader(bytes), Math.min(bytes.length, START));
			if (OTHER_TEXT.matcher(start).lookingAt()) {
				throw new RefusedException(RefusalReason.TYPE_UNKNOWN);
			}
			Delimiter delimiter = new TellDelimiter(this.limits).of(start);
			QuotedRecords records = new QuotedRecords(new LineEnds(encoding.reader(bytes)), delimiter.character(),
					this.limits);
			if (TellDelimiter.stated(start) != null) {
				records.skipLine();
			}
			read(records, delimiter.character());
			if (delimiter.doubtfulLine() > 0) {
				this.remarks.add(delimiter.guessed());
			}
			this.sheet.misplace(new RecordWidths(this.shapes, delimiter.character()).say(this.remarks));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Bytes in memory that were decoded once cannot fail", ex);
		}
		return new Workbook(List.of(this.sheet.build()), null, this.remarks.all());
	}

	/** No text has more letters than bytes. */
	private static String start(Reader text, int most) throws IOException {
		char[] start = new char[most];
		try (LineEnds lines = new LineEnds(text)) {
			int length = 0;
			for (int read = 0; read >= 0 && length < most; read = lines.read(start, length, most - length)) {
				length += read;
			}
			return new String(start, 0, length);
		}
	}

	private void read(QuotedRecords records, char delimiter) throws IOException {
		int row = 0;
		for (TextRecord record = records.next(); record != null; record = records.next()) {
			if (!record.isBlank()) {
				this.shapes.add(RecordShape.of(row, record, delimiter));
				for (int column = 0; column < record.fields().size(); column++) {
					cell(record, row, column);
				}
			}
			row++;
			if (row > Reference.ROWS || this.shapes.size() > this.limits.rows() || this.cells > this.limits.cells()) {
				throw new RefusedException(RefusalReason.TOO_LARGE);
			}
		}
	}

	private void cell(TextRecord record, int row, int column) {
		String text = record.fields().get(column);
		int controls = ControlCharacters.count(text);
		if (controls > 0) {
			this.remarks.add(new ControlCharacters.ControlCharacter(controls), row, column);
		}
		if (record.stray().get(column) && text.stripLeading().startsWith("\"")) {
			this.remarks.add(new StrayQuote(record.line()), row, column);
		}
		Cell cell = Cell.text(row, column, (controls > 0) ? ControlCharacters.without(text) : text);
		this.cells += cell.isBlank() ? 0 : 1;
		this.sheet.add(cell);
	}

	@FindingType(severity = Severity.WARNING,
			text = "Tanda kutip di baris {line} tidak berada di awal dan akhir isi sel.",
			english = "The quotes in line {line} do not stand at both ends of the cell.",
			advice = "Periksa isi sel dan kolom di sebelahnya; lebih aman simpan sebagai XLSX.",
			adviceEnglish = "Look at the cell and those beside it; saving as XLSX is safer.")
	record StrayQuote(int line) implements FindingFacts {
	}

}
