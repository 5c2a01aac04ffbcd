package id.selaras.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * The bookmarks of laid out pages. Readers show the name of an anchor, so each gets the
 * text at which it stands.
 */
final class Bookmarks {

	private final Set<String> names = new HashSet<>();

	/**
	 * A bookmark.
	 *
	 * @param level 1 for sections, 2 for what stands in one
	 * @param page from 0 on
	 */
	record Mark(String name, int level, int page) {
	}

	/**
	 * Names all anchors by their texts, each name once, and gives the bookmarks in their
	 * order.
	 * @param deeper how much deeper the bookmarks are to stand than the templates say
	 */
	List<Mark> name(List<JasperPrint> prints, int deeper) {
		List<Mark> marks = new ArrayList<>();
		List<JRPrintPage> pages = prints.stream().flatMap((print) -> print.getPages().stream()).toList();
		for (int i = 0; i < pages.size(); i++) {
			int page = i;
			PrintedPages.texts(pages.get(i), (text) -> {
				if (text.getAnchorName() != null) {
					text.setAnchorName(unique(text.getFullText()));
					if (text.getBookmarkLevel() > 0) {
						text.setBookmarkLevel(text.getBookmarkLevel() + deeper);
						marks.add(new Mark(text.getAnchorName(), text.getBookmarkLevel(), page));
					}
				}
			});
		}
		return marks;
	}

	/** Begins a chapter at the topmost text of its first page that is no bookmark. */
	String chapter(List<JasperPrint> prints, String title) {
		String name = unique(title);
		prints.stream()
			.flatMap((print) -> print.getPages().stream())
			.findFirst()
			.flatMap(Bookmarks::topmost)
			.ifPresent((text) -> {
				text.setAnchorName(name);
				text.setBookmarkLevel(1);
			});
		return name;
	}

	private String unique(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		String name = line;
		for (int i = 2; !this.names.add(name); i++) {
			name = line + " (" + i + ")";
		}
		return name;
	}

	private static Optional<JRPrintText> topmost(JRPrintPage page) {
		List<JRPrintText> texts = new ArrayList<>();
		PrintedPages.texts(page, texts::add);
		return texts.stream()
			.filter((text) -> text.getAnchorName() == null)
			.min(Comparator.comparing(JRPrintText::getY));
	}

}
