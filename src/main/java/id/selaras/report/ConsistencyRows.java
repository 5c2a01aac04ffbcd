package id.selaras.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.selaras.assess.FormEntry;
import id.selaras.assess.IndicatorResult;
import id.selaras.crosscheck.Planned;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.normalise.Question;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.report.AlignmentView.ConsistencyRow;
import id.selaras.report.AlignmentView.HomelessRow;
import org.jspecify.annotations.Nullable;

/** The plan on the left, the forms of the period on the right, programme by programme. */
final class ConsistencyRows {

	static final String SAME = "selaras";

	/** The columns of remarks of both tables: numbers of findings stay whole. */
	private static final NarrowCell REMARK = new NarrowCell(113, 8);

	private static final NarrowCell HOMELESS = new NarrowCell(153, 8);

	/** The column in front of a cell's row. */
	private static final Pattern LETTERS = Pattern.compile("[A-Z]+(?=\\d+$)");

	private static final String DIFFERENT = "target berbeda";

	private final ReportSource source;

	private final Names names;

	private final PlanHomes homes;

	ConsistencyRows(ReportSource source) {
		this.source = source;
		this.names = new Names(source);
		this.homes = new PlanHomes(source);
	}

	/** An indicator of the plan and what a form says about it, if one does. */
	record Pair(IndicatorResult planned, @Nullable FormEntry entry) {

		@Nullable Quantity plannedTarget() {
			return this.planned.current().target().performance();
		}

		@Nullable Quantity statedTarget() {
			return (this.entry == null) ? null : this.entry.value("target").quantity();
		}

		boolean differs() {
			return Planned.differ(plannedTarget(), statedTarget());
		}

	}

	/** In the order of the plan, but the indicators of a programme together. */
	List<Pair> pairs() {
		Map<String, List<FormEntry>> reported = new HashMap<>();
		for (FormEntry entry : this.source.assessment().entries()) {
			if (entry.indicator() != null && !entry.isSmartCity()) {
				reported.computeIfAbsent(entry.indicator(), (indicator) -> new ArrayList<>()).add(entry);
			}
		}
		Map<String, List<Pair>> byProgramme = new LinkedHashMap<>();
		for (IndicatorResult planned : this.source.assessment().indicators()) {
			List<Pair> pairs = byProgramme.computeIfAbsent(planned.indicator().programmeHeading(),
					(programme) -> new ArrayList<>());
			List<FormEntry> entries = reported.getOrDefault(planned.indicator().id(), List.of());
			entries.forEach((entry) -> pairs.add(new Pair(planned, entry)));
			if (entries.isEmpty()) {
				pairs.add(new Pair(planned, null));
			}
		}
		return byProgramme.values().stream().flatMap(List::stream).toList();
	}

	List<ConsistencyRow> rows() {
		List<ConsistencyRow> rows = new ArrayList<>();
		for (Pair pair : pairs()) {
			rows.add(row(pair, rows.size() + 1));
		}
		return rows;
	}

	private ConsistencyRow row(Pair pair, int number) {
		Indicator planned = pair.planned().indicator();
		FormEntry entry = pair.entry();
		String target = target(pair.plannedTarget(), planned.unit());
		if (entry == null) {
			return new ConsistencyRow(String.valueOf(number), planned.programmeHeading(), planned.objective(),
					planned.name(), target, "", "", "", REMARK.atBlanks(remark(pair)),
					this.names.labels(planned.agencies()), pair.planned().code());
		}
		return new ConsistencyRow(String.valueOf(number), planned.programmeHeading(), planned.objective(),
				planned.name(), target, entry.programme(), entry.name(), target(pair.statedTarget(), entry.unit()),
				REMARK.atBlanks(remark(pair)), this.names.label(entry.agency()), entry.code());
	}

	private static String target(@Nullable Quantity target, String unit) {
		return (target == null) ? Printed.NOTHING : (Printed.quantity(target, 4) + " " + unit).strip();
	}

	/** What the findings say, else whether both agree. */
	String remark(Pair pair) {
		FormEntry entry = pair.entry();
		if (entry == null) {
			return "tidak ada dalam formulir: " + pair.planned().current().performance().state().indonesian();
		}
		List<Location> places = new ArrayList<>(entry.value("target").sources());
		places.add(entry.place());
		String findings = findings((finding) -> places.stream().anyMatch((own) -> isAt(finding.location(), own))
				|| (isOfUnit(finding) && isInRow(finding.location(), entry.place())));
		return !findings.isEmpty() ? findings
				: pair.differs() ? DIFFERENT : (pair.statedTarget() == null) ? "tanpa target dalam formulir" : SAME;
	}

	private String findings(Predicate<Finding> here) {
		String regency = this.source.regency().code();
		return this.source.findings()
			.stream()
			.filter(here)
			.map((finding) -> text(finding, regency))
			.collect(Collectors.joining("\n"));
	}

	private static String text(Finding finding, String regency) {
		String said = finding.isExplained() ? " Dijelaskan: " + finding.explanation() : "";
		return finding.text().indonesian() + said + " (" + finding.identifier(regency) + ")";
	}

	private static boolean isAt(Location place, Location own) {
		return place.cell() != null && place.original().equals(own.original()) && place.place().equals(own.place());
	}

	private static boolean isOfUnit(Finding finding) {
		return finding.code().startsWith("unit-");
	}

	private static boolean isInRow(Location place, Location own) {
		return place.cell() != null && place.original().equals(own.original())
				&& LETTERS.matcher(place.place()).replaceAll("").equals(LETTERS.matcher(own.place()).replaceAll(""));
	}

	/** Rows that are about no indicator, and what names no programme of the plan. */
	List<FormEntry> homelessEntries() {
		return this.source.assessment()
			.entries()
			.stream()
			.filter((entry) -> !entry.form().equals(FormEntry.READINESS))
			.filter((entry) -> entry.isSmartCity() ? this.homes.programme(entry).isEmpty() : entry.indicator() == null)
			.toList();
	}

	List<HomelessRow> homeless() {
		return homelessEntries().stream()
			.map((entry) -> new HomelessRow(entry.code(), this.names.form(entry.form()), entry.name(),
					entry.programme().isEmpty() ? Printed.NOTHING : entry.programme(), this.names.label(entry.agency()),
					FindingRows.cell(entry.place()), HOMELESS.atBlanks(homelessRemark(entry))))
			.toList();
	}

	String homelessRemark(FormEntry entry) {
		boolean asked = this.source.questions()
			.stream()
			.map(Question::location)
			.anyMatch((place) -> isAt(place, entry.place()));
		String findings = findings((finding) -> isAt(finding.location(), entry.place()));
		return asked ? "menunggu jawaban" : findings.isEmpty() ? PlanHomes.NONE : findings;
	}

	/** The closing row. */
	String total() {
		List<Pair> pairs = pairs();
		long planned = pairs.stream().map((pair) -> pair.planned().indicator().id()).distinct().count();
		long without = pairs.stream().filter((pair) -> pair.entry() == null).count();
		long differing = pairs.stream().filter(Pair::differs).count();
		return "TOTAL: " + planned + " indikator RPJMD; " + (planned - without) + " ada dalam formulir, " + without
				+ " tidak; " + differing + " target berbeda; " + homelessEntries().size()
				+ " baris formulir tanpa padanan dalam RPJMD. Keluaran kegiatan dan sub kegiatan tidak dimuat dalam RPJMD"
				+ " dan tidak didaftar.";
	}

}
