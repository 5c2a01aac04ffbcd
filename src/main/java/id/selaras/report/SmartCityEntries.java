package id.selaras.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

import id.selaras.assess.Counts;
import id.selaras.assess.DimensionPlans;
import id.selaras.assess.FormEntry;
import id.selaras.assess.Reported;
import id.selaras.finding.IndonesianDate;
import id.selaras.plan.SmartCityStage;
import id.selaras.plan.SmartDimension;
import id.selaras.report.AlignmentView.ActionRow;
import id.selaras.report.AlignmentView.DimensionRow;
import id.selaras.report.AlignmentView.QuickWinRow;
import id.selaras.report.AlignmentView.StageRow;
import id.selaras.report.ProgressView.ReadinessRow;

/** Quick wins, actions and stages of the smart-city programme, as reported. */
final class SmartCityEntries {

	private static final int PROGRAMMES_IN_A_ROW = 8;

	private final ReportSource source;

	private final Names names;

	private final PlanHomes homes;

	private final Counts counts;

	SmartCityEntries(ReportSource source) {
		this.source = source;
		this.names = new Names(source);
		this.homes = new PlanHomes(source);
		this.counts = source.counts();
	}

	/** Rows of one form, dimension by dimension. */
	List<FormEntry> of(String form) {
		return this.source.assessment()
			.entries()
			.stream()
			.filter((entry) -> entry.form().equals(form))
			.sorted(Comparator.comparingInt(SmartCityEntries::place))
			.toList();
	}

	private static int place(FormEntry entry) {
		List<SmartDimension> dimensions = List.of(SmartDimension.values());
		return entry.dimension().map(dimensions::indexOf).orElse(dimensions.size());
	}

	List<QuickWinRow> quickWins() {
		return of(FormEntry.QUICK_WIN).stream()
			.map((entry) -> new QuickWinRow(entry.code(), PlanHomes.dimensionTitle(entry), entry.name(),
					this.names.label(entry.agency()), programme(entry), horizon(entry),
					printed(entry.value("progress"))))
			.toList();
	}

	List<ReadinessRow> readiness() {
		return of(FormEntry.READINESS).stream()
			.map((entry) -> new ReadinessRow(entry.code(), text(entry, "element"), entry.name(),
					text(entry, "condition"), text(entry, "problem"), text(entry, "opportunity"),
					this.names.label(entry.agency())))
			.toList();
	}

	private static String text(FormEntry entry, String column) {
		return entry.text(column).isEmpty() ? Printed.NOTHING : entry.text(column);
	}

	List<ActionRow> actions() {
		return of(FormEntry.ACTION_PLAN).stream()
			.map((entry) -> new ActionRow(entry.code(), PlanHomes.dimensionTitle(entry), action(entry),
					this.names.label(entry.agency()), programme(entry), target(entry, "short-term"),
					target(entry, "medium-term"), target(entry, "long-term")))
			.toList();
	}

	static String action(FormEntry entry) {
		return entry.programme().isEmpty() ? entry.name() : entry.programme() + ": " + entry.name();
	}

	String programme(FormEntry entry) {
		return this.homes.programme(entry).orElse(PlanHomes.NONE);
	}

	/** A quick win takes a year at most; what its form says about it. */
	static String horizon(FormEntry entry) {
		String span = (entry.text("start") + "–" + entry.text("finish")).strip();
		return !entry.text("time").isEmpty() ? entry.text("time") : (span.length() > 1) ? span : "≤ 12 bulan";
	}

	static String printed(Reported reported) {
		return Printed.reported(reported, 2);
	}

	private static String target(FormEntry entry, String horizon) {
		Reported target = entry.value(horizon);
		return (target.quantity() == null) ? printed(target) : (printed(target) + " " + entry.unit()).strip();
	}

	List<DimensionRow> dimensions() {
		return dimensionPlans().stream().flatMap((plans) -> dimension(plans).stream()).toList();
	}

	/** Of every dimension. */
	List<DimensionPlans> dimensionPlans() {
		return Arrays.stream(SmartDimension.values())
			.map((dimension) -> DimensionPlans.of(dimension, this.source.assessment()))
			.toList();
	}

	/** Many programmes stand in several rows, none of which is taller than a page. */
	private List<DimensionRow> dimension(DimensionPlans plans) {
		String title = plans.dimension().title();
		String code = this.counts.dimension(plans).code();
		List<String> programmes = plans.programmes();
		List<DimensionRow> rows = new ArrayList<>();
		rows.add(new DimensionRow(code, title, programmes.isEmpty() ? Printed.NOTHING : lines(programmes, 0),
				String.valueOf(programmes.size()), String.valueOf(plans.quickWins().size()),
				String.valueOf(plans.shortTerm().size()), String.valueOf(plans.mediumTerm().size()),
				String.valueOf(plans.longTerm().size())));
		for (int from = PROGRAMMES_IN_A_ROW; from < programmes.size(); from += PROGRAMMES_IN_A_ROW) {
			rows.add(new DimensionRow(code, title + " (lanjutan)", lines(programmes, from), "", "", "", "", ""));
		}
		return rows;
	}

	private static String lines(List<String> programmes, int from) {
		return String.join("\n", programmes.subList(from, Math.min(from + PROGRAMMES_IN_A_ROW, programmes.size())));
	}

	List<StageRow> stages() {
		return this.source.smartCity().calendar().stages().stream().map(this::stage).toList();
	}

	private StageRow stage(SmartCityStage stage) {
		SortedMap<String, SortedSet<String>> sent = this.source.smartCity().sent();
		String forms = stage.forms()
			.stream()
			.map((form) -> this.names.form(form) + ": " + (sent.containsKey(form) ? "ada" : "belum ada"))
			.collect(Collectors.joining("\n"));
		return new StageRow(this.counts.stage(stage, sent).code(), stage.name(),
				IndonesianDate.span(stage.from(), stage.to()), stage.book(), forms.isEmpty() ? Printed.NOTHING : forms,
				state(stage));
	}

	/** As of the day of the report: what lies ahead is not late. */
	private String state(SmartCityStage stage) {
		boolean over = stage.to().isBefore(this.source.date());
		boolean complete = this.source.smartCity().sent().keySet().containsAll(stage.forms());
		return over ? (complete ? "selesai, formulir lengkap" : "selesai, formulir belum lengkap") : "belum selesai";
	}

}
