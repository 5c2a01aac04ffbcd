package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.finding.Location;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above a table state. What they leave unsaid, and only that, is taken
 * from the table before.
 *
 * @param agencies several where different ones are named in the same way
 * @param periods of the sheet alone
 * @param naming places of all texts that name an agency in any way
 * @param inherited whether the agency is that of the table before
 */
record TableTitle(List<StatedText> stated, List<StatedText> agencies, List<PeriodHint> periods, Set<Location> naming,
		boolean inherited) {

	/** "(dalam juta rupiah)" over the first table is said of the sheet. */
	private static final Pattern MONEY_SCALE = Pattern
		.compile("(?i)\\b(?:dalam|rp\\.?|rupiah)[\\s(]*(?:ribu|juta|miliar|milyar|triliun|[.,]?000\\b)"
				+ "|\\b(?:ribu|juta|miliar|milyar|triliun)(?:an)? rupiah|\\bx\\s*(?:rp\\.?\\s*)?1[.,]000");

	static TableTitle of(Sheet sheet, List<Cell> above, Location file) {
		List<StatedText> stated = above.stream().map((cell) -> stated(sheet, cell, file)).toList();
		Set<Location> naming = above.stream()
			.filter((cell) -> FindAgency.names(sheet, cell))
			.flatMap((cell) -> Stream.concat(Stream.of(cell), FindAgency.labelled(sheet, cell).stream()))
			.map((cell) -> file.at(sheet.name(), cell.reference()))
			.collect(Collectors.toSet());
		return new TableTitle(stated, FindAgency.in(sheet, above, file), FindStated.onSheet(stated), naming, false);
	}

	private static StatedText stated(Sheet sheet, Cell cell, Location file) {
		return new StatedText(cell.text().strip(), file.at(sheet.name(), cell.reference()));
	}

	/** With what the table before says on whatever this one is silent about. */
	TableTitle after(TableTitle before) {
		List<StatedText> lines = new ArrayList<>(this.stated);
		boolean silent = this.agencies.isEmpty();
		if (silent) {
			lines.addAll(before.stated);
		}
		else if (lines.stream().noneMatch((line) -> MONEY_SCALE.matcher(line.text()).find())) {
			before.stated.stream()
				.filter((line) -> MONEY_SCALE.matcher(line.text()).find() && !before.naming.contains(line.location()))
				.forEach(lines::add);
		}
		Set<Location> names = silent ? before.naming : this.naming;
		return new TableTitle(lines, silent ? before.agencies : this.agencies, periodsAfter(before), names, silent);
	}

	private List<PeriodHint> periodsAfter(TableTitle before) {
		if (this.periods.isEmpty()) {
			return before.periods;
		}
		Integer year = year();
		Integer quarter = quarter();
		List<PeriodHint> hints = new ArrayList<>(this.periods);
		for (PeriodHint hint : before.periods) {
			if (year == null && hint.year() != null) {
				hints.add(new PeriodHint(hint.source(), hint.year(), null, hint.location()));
				break;
			}
			if (quarter == null && hint.quarter() != null && Objects.equals(year, before.year())) {
				hints.add(new PeriodHint(hint.source(), null, hint.quarter(), hint.location()));
				break;
			}
		}
		return hints;
	}

	private @Nullable Integer year() {
		return this.periods.stream().map(PeriodHint::year).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private @Nullable Integer quarter() {
		return this.periods.stream().map(PeriodHint::quarter).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Of the rows below a line that names another agency. */
	TableTitle under(StatedText band) {
		List<StatedText> lines = new ArrayList<>(List.of(band));
		this.stated.stream().filter((text) -> !this.naming.contains(text.location())).forEach(lines::add);
		return new TableTitle(lines, List.of(band), this.periods, Set.of(band.location()), false);
	}

	/** Of the rows below a line that states another period. */
	TableTitle at(StatedText period) {
		TableTitle own = new TableTitle(List.of(period), List.of(), FindStated.onSheet(List.of(period)), Set.of(),
				false);
		List<StatedText> lines = new ArrayList<>(own.stated);
		lines.addAll(this.stated);
		return new TableTitle(lines, this.agencies, own.periodsAfter(this), this.naming, this.inherited);
	}

	/** Whether the title states this year and quarter too. */
	boolean states(StatedText period) {
		return FindStated.onSheet(List.of(period))
			.stream()
			.allMatch((hint) -> (hint.year() == null || hint.year().equals(year()))
					&& (hint.quarter() == null || hint.quarter().equals(quarter())));
	}

	boolean names(String agency) {
		return this.agencies.size() == 1 && isSame(this.agencies.get(0).text(), agency);
	}

	static boolean isSame(String one, String other) {
		return HeadingWords.of(one).equals(HeadingWords.of(other));
	}

	List<PeriodHint> allPeriods(Location file) {
		List<PeriodHint> all = new ArrayList<>(this.periods);
		all.addAll(FindStated.inPath(file));
		return all;
	}

}
