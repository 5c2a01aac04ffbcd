package id.selaras.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/** What is wrong on the pages of a report, one line each. Knows no template. */
final class PageFaults {

	private static final Set<BandTypeEnum> HEADINGS = Set.of(BandTypeEnum.COLUMN_HEADER, BandTypeEnum.GROUP_HEADER);

	private static final int FEWEST_TEXTS = 6;

	private final List<String> faults = new ArrayList<>();

	/** Headings of tables by template: where they stand. */
	private final Map<String, String> tableHeadings = new TreeMap<>();

	private PageFaults() {
	}

	static List<String> of(ReportRenderer renderer, ReportDefinition definition, ReportSource source) {
		PageFaults found = new PageFaults();
		List<JasperPrint> prints = renderer.fill(definition, source);
		for (JasperPrint print : prints) {
			found.tableHeadings.clear();
			for (int page = 0; page < print.getPages().size(); page++) {
				found.page("page " + (page + 1), print.getPages().get(page));
			}
		}
		Set<String> printed = prints.stream()
			.flatMap((print) -> print.getPages().stream())
			.flatMap(PageFaults::texts)
			.map(JRPrintText::getFullText)
			.collect(Collectors.toSet());
		found.vanished(renderer, definition, source, printed);
		return found.faults;
	}

	private void page(String name, JRPrintPage page) {
		List<JRPrintText> texts = texts(page).toList();
		if (texts.size() < FEWEST_TEXTS && page.getElements().stream().noneMatch(JRPrintImage.class::isInstance)) {
			this.faults.add(name + " is empty");
		}
		texts.stream()
			.filter((text) -> text.getTextTruncateIndex() != null || text.getTextTruncateSuffix() != null)
			.forEach((text) -> this.faults.add(name + " cuts " + text.getFullText()));
		Map<String, List<JRPrintText>> templates = texts.stream()
			.collect(Collectors.groupingBy((text) -> String.valueOf(origin(text).getReportName()), LinkedHashMap::new,
					Collectors.toList()));
		Set<String> drawn = page.getElements()
			.stream()
			.flatMap(PageFaults::pictures)
			.map(PageFaults::origin)
			.filter((origin) -> origin.getBandType() == BandTypeEnum.DETAIL)
			.map((origin) -> String.valueOf(origin.getReportName()))
			.collect(Collectors.toSet());
		templates.forEach((template, own) -> headings(name, template, own, drawn.contains(template)));
	}

	/** What stands below headings may be drawn. */
	private void headings(String page, String template, List<JRPrintText> texts, boolean drawn) {
		boolean hasRows = texts.stream().anyMatch((text) -> origin(text).getBandType() == BandTypeEnum.DETAIL);
		boolean hasContent = drawn || texts.stream().anyMatch((text) -> !HEADINGS.contains(origin(text).getBandType()));
		Map<String, Long> headings = texts.stream()
			.filter((text) -> HEADINGS.contains(origin(text).getBandType()))
			.collect(Collectors.groupingBy((text) -> origin(text).getBandType() + " " + origin(text).getGroupName(),
					TreeMap::new, Collectors.counting()));
		if (!headings.isEmpty() && !hasContent) {
			this.faults.add(page + " ends with the headings of " + template);
		}
		headings.forEach((heading, cells) -> {
			if (cells > 2) {
				this.tableHeadings.put(template, heading);
			}
		});
		String expected = this.tableHeadings.get(template);
		if (hasRows && expected != null && !headings.containsKey(expected)) {
			this.faults.add(page + " has rows of " + template + " without headings");
		}
	}

	/** Each text of each row stands somewhere as one piece. */
	private void vanished(ReportRenderer renderer, ReportDefinition definition, ReportSource source,
			Set<String> printed) {
		Map<String, JasperReport> templates = renderer.compiled(definition).templates();
		for (Section section : Views.of(definition).sections(source)) {
			Fields.of(section.view()).forEach((list, rows) -> {
				String file = list.equals("rows") ? section.template() : list + ".jrxml";
				if (rows instanceof List<?> records && templates.containsKey(file)) {
					Set<String> fields = fields(Objects.requireNonNull(templates.get(file)));
					records.stream().map(Record.class::cast).forEach((row) -> vanished(file, row, fields, printed));
				}
			});
		}
	}

	private void vanished(String file, Record row, Set<String> fields, Set<String> printed) {
		Fields.of(row).forEach((field, value) -> {
			if (fields.contains(field) && value instanceof String text && !text.isEmpty() && !printed.contains(text)) {
				this.faults.add(file + " tears or loses " + field + " " + text);
			}
		});
	}

	private static Set<String> fields(JasperReport template) {
		return Arrays.stream(template.getFields()).map(JRField::getName).collect(Collectors.toCollection(TreeSet::new));
	}

	private static JROrigin origin(JRPrintElement element) {
		return Objects.requireNonNullElseGet(element.getOrigin(), () -> new JROrigin(BandTypeEnum.UNKNOWN));
	}

	private static Stream<JRPrintImage> pictures(JRPrintElement element) {
		if (element instanceof JRPrintFrame frame) {
			return frame.getElements().stream().flatMap(PageFaults::pictures);
		}
		return (element instanceof JRPrintImage image) ? Stream.of(image) : Stream.of();
	}

	private static Stream<JRPrintText> texts(JRPrintPage page) {
		return page.getElements().stream().flatMap(PageFaults::texts);
	}

	private static Stream<JRPrintText> texts(JRPrintElement element) {
		if (element instanceof JRPrintFrame frame) {
			return frame.getElements().stream().flatMap(PageFaults::texts);
		}
		return (element instanceof JRPrintText text) ? Stream.of(text) : Stream.of();
	}

}
