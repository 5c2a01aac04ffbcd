package id.selaras.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

import id.selaras.report.ReportTable.Kind;
import id.selaras.report.pdf.Attachment;
import id.selaras.sheet.CsvText;
import id.selaras.sheet.TableBook;
import id.selaras.sheet.TypedTable;

/** The rows of a report as files beside its pages, and inside of them. */
final class TableFiles {

	private TableFiles() {
	}

	static byte[] workbook(ReportDefinition definition, ReportSource source, List<ReportTable> tables) {
		String of = source.agency().map((agency) -> agency.name() + ", ").orElse("") + source.regency().fullName();
		return new TableBook(definition.title(), of + ", " + source.period().title(), source.regency().fullName(),
				source.date(), source.draft(), tables.stream().map(TableFiles::typed).toList())
			.bytes();
	}

	/** The tables of a recap. */
	static byte[] workbook(ReportDefinition definition, RecapSource source) {
		return new TableBook(definition.title(), source.consultant() + ", " + source.period().title(),
				source.consultant(), source.date(), source.draft(),
				RecapTables.of(source).stream().map(TableFiles::typed).toList())
			.bytes();
	}

	/**
	 * Tables without rows are left out.
	 * @param before what stands before the name of each file
	 * @param of what stands before the title of each table
	 */
	static List<Attachment> attachments(String before, String of, List<ReportTable> tables) {
		return tables.stream()
			.filter((table) -> !table.rows().isEmpty())
			.map((table) -> new Attachment(before + table.name() + ".csv", "text/csv",
					CsvText.of(typed(table)).getBytes(StandardCharsets.UTF_8), of + table.title()))
			.toList();
	}

	static TypedTable typed(ReportTable table) {
		return new TypedTable(table.name(), table.title(), table.columns().stream().map(TableFiles::column).toList(),
				table.rows().stream().map((row) -> row.stream().map(TableFiles::cell).toList()).toList());
	}

	private static TypedTable.Column column(ReportTable.Column column) {
		return new TypedTable.Column(column.name(), column.heading(), kind(column.kind()));
	}

	private static TypedTable.Kind kind(Kind kind) {
		return switch (kind) {
			case TEXT, CODE -> TypedTable.Kind.TEXT;
			case NUMBER -> TypedTable.Kind.NUMBER;
			case PERCENT -> TypedTable.Kind.PERCENT;
			case RUPIAH -> TypedTable.Kind.RUPIAH;
			case DATE -> TypedTable.Kind.DATE;
		};
	}

	private static TypedTable.Cell cell(ReportTable.Cell cell) {
		if (cell instanceof ReportTable.Words words) {
			return TypedTable.words(words.text());
		}
		if (cell instanceof ReportTable.Amount amount) {
			return new TypedTable.Amount(amount.value());
		}
		if (cell instanceof ReportTable.Day day) {
			return new TypedTable.Day(day.day());
		}
		return (cell instanceof ReportTable.Absent absent) ? new TypedTable.Reason(absent.state().indonesian())
				: TypedTable.none();
	}

}
