package id.selaras.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;

/** Reads CSV and its kin: encoding, then delimiter, then records. */
final class TextFile {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private final SheetLimits limits;

	TextFile(SheetLimits limits) {
		this.limits = limits;
	}

	Workbook read(byte[] bytes) {
		String text = decode(bytes);
		Sheet.Builder sheet = new Sheet.Builder(null, false);
		int cells = 0;
		try (CSVReader reader = reader(text, Delimiter.of(text))) {
			int row = 0;
			for (String[] record = reader.readNext(); record != null; record = reader.readNext()) {
				if (row >= this.limits.rows() || (cells += record.length) > this.limits.cells()) {
					throw new RefusedException(RefusalReason.TOO_LARGE);
				}
				for (int column = 0; column < record.length; column++) {
					sheet.add(Cell.text(row, column, record[column]));
				}
				row++;
			}
		}
		catch (CsvMalformedLineException ex) {
			throw new RefusedException(RefusalReason.UNCLOSED_QUOTE, ex.getLineNumber());
		}
		catch (CsvMultilineLimitBrokenException ex) {
			throw new RefusedException(RefusalReason.UNCLOSED_QUOTE, ex.getRow());
		}
		catch (IOException | CsvValidationException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return new Workbook(List.of(sheet.build()), null, List.of());
	}

	private CSVReader reader(String text, char delimiter) {
		return new CSVReaderBuilder(new StringReader(text))
			.withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build())
			.withMultilineLimit(this.limits.quotedLines())
			.build();
	}

	/**
	 * A byte order mark decides; else UTF-8 if it is valid, else what Excel writes in
	 * Indonesia.
	 */
	private static String decode(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
		}
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, WINDOWS);
		}
	}

}
