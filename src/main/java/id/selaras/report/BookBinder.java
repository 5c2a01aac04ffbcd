package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import id.selaras.report.Bookmarks.Mark;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Binds reports: each is laid out alone, then the contents until they know their own
 * length, then all pages are numbered through.
 */
final class BookBinder {

	/** Whether a number has one digit or three rarely makes another line. */
	private static final int MOST_TRIES = 4;

	private final ReportSource source;

	/** Lays out one section of a report. */
	private final BiFunction<ReportDefinition, Section, JasperPrint> layout;

	private final Bookmarks bookmarks = new Bookmarks();

	BookBinder(ReportSource source, BiFunction<ReportDefinition, Section, JasperPrint> layout) {
		this.source = source;
		this.layout = layout;
	}

	private record Chapter(String name, List<JasperPrint> prints, List<Mark> marks) {

		int pages() {
			return this.prints.stream().mapToInt((print) -> print.getPages().size()).sum();
		}

	}

	List<JasperPrint> bind(ReportDefinition book) {
		JasperPrint cover = this.layout.apply(book, Book.cover(this.source));
		List<Chapter> chapters = book.chapters()
			.stream()
			.filter((chapter) -> chapter.isFor(this.source))
			.map(this::chapter)
			.toList();
		int before = cover.getPages().size();
		JasperPrint contents = contents(book, chapters, before + 1);
		for (int i = 0; i < MOST_TRIES; i++) {
			int length = contents.getPages().size();
			contents = contents(book, chapters, before + length);
			if (contents.getPages().size() == length) {
				break;
			}
		}
		this.bookmarks.name(List.of(contents), 0);
		List<JasperPrint> prints = new ArrayList<>(List.of(cover, contents));
		chapters.forEach((chapter) -> prints.addAll(chapter.prints()));
		PageNumbers.write(prints);
		return prints;
	}

	private Chapter chapter(ReportDefinition definition) {
		List<JasperPrint> prints = Views.of(definition)
			.sections(this.source)
			.stream()
			.map((section) -> this.layout.apply(definition, section))
			.toList();
		List<Mark> marks = this.bookmarks.name(prints, 1);
		return new Chapter(this.bookmarks.chapter(prints, definition.title()), prints, marks);
	}

	private JasperPrint contents(ReportDefinition book, List<Chapter> chapters, int before) {
		List<BookView.ContentsRow> rows = new ArrayList<>();
		int first = before + 1;
		for (Chapter chapter : chapters) {
			rows.add(new BookView.ContentsRow(chapter.name(), "", "", String.valueOf(first), chapter.name()));
			for (Mark mark : chapter.marks()) {
				if (mark.name().equalsIgnoreCase(chapter.name())) {
					continue;
				}
				boolean section = mark.level() == 2;
				rows.add(new BookView.ContentsRow("", section ? mark.name() : "", section ? "" : mark.name(),
						String.valueOf(first + mark.page()), mark.name()));
			}
			first += chapter.pages();
		}
		return this.layout.apply(book, Book.contents(this.source, rows));
	}

}
