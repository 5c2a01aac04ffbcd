package id.selaras.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.Part;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Regency;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import id.selaras.plan.Units;
import id.selaras.read.FormTable;
import id.selaras.read.ReadResult;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plan's own list of indicators like a form: a doubtful cell becomes a finding
 * or question and its value is left out; the other cells go on.
 */
public final class PlanReader {

	private static final Map<String, Polarity> POLARITIES = Map.of("naik", Polarity.UP, "turun", Polarity.DOWN, "tepat",
			Polarity.EXACT, "kisaran", Polarity.RANGE);

	private static final Map<String, Accumulation> ACCUMULATIONS = Map.of("jumlah", Accumulation.SUM, "sum",
			Accumulation.SUM, "terakhir", Accumulation.LAST, "last", Accumulation.LAST);

	private static final Pattern TARGET_OF_YEAR = Pattern.compile("target\\.\\d{4}\\..*");

	private final AgencyNames agencies;

	private final boolean knowsAgencies;

	private final Vocabulary vocabulary;

	private final Decisions decisions;

	/**
	 * A reader of one regency's plans.
	 * @param regency null where it is not known
	 * @param agencies empty where they are not known: then none is looked for
	 */
	public PlanReader(@Nullable Regency regency, List<Agency> agencies, Vocabulary vocabulary, Decisions decisions) {
		this.knowsAgencies = !agencies.isEmpty();
		this.agencies = new AgencyNames(regency, agencies, vocabulary);
		this.vocabulary = vocabulary;
		this.decisions = decisions;
	}

	public PlanContent read(ReadResult read, Location file) {
		Pass pass = new Pass(file, new ArrayList<>(read.findings()), new OpenQuestions(this.decisions));
		List<Indicator> indicators = new ArrayList<>();
		Map<String, Location> places = new HashMap<>();
		for (FormTable table : read.tables()) {
			Map<String, String> carried = new HashMap<>();
			Map<String, ColumnDefinition> definitions = definitions(table);
			ReadRowValues values = pass.values(table, definitions);
			PlanListDoubts list = new PlanListDoubts(file.at(table.sheet(), null), pass.findings);
			for (TableRow listed : table.rows()) {
				for (TableRow row : SplitRow.of(listed, "indicator", definitions)) {
					if (!row.cell("indicator").isBlank()) {
						Indicator indicator = pass.indicator(table, row, carried, values, list);
						indicators.add(indicator);
						places.put(indicator.id(),
								file.at(table.sheet(), row.cell("indicator").reference()).about(indicator.id()));
					}
				}
			}
			list.close();
		}
		return new PlanContent(indicators, places, pass.findings, pass.questions.open());
	}

	/** One reading of one file. */
	private final class Pass {

		private final Location file;

		private final List<Finding> findings;

		private final OpenQuestions questions;

		private final ReadCell cells;

		private final Map<String, Integer> ids = new HashMap<>();

		Pass(Location file, List<Finding> findings, OpenQuestions questions) {
			this.file = file;
			this.findings = findings;
			this.questions = questions;
			this.cells = new ReadCell(PlanReader.this.vocabulary, file, findings, questions);
		}

		Indicator indicator(FormTable table, TableRow row, Map<String, String> carried, ReadRowValues values,
				PlanListDoubts list) {
			SortedMap<String, String> texts = texts(table, row, carried);
			String name = texts.getOrDefault("indicator", "");
			String unit = Units.stated(texts.getOrDefault("unit", ""), name);
			SortedMap<String, Value> read = values.of(row, values.conversion(row, unit, null), null, false);
			new PlanTargetDoubts(this.file.at(table.sheet(), null), this.findings).look(read,
					PlanReader.this.vocabulary.units().of(unit));
			Quantity baseline = quantity(read, "baseline");
			SortedMap<Integer, Target> targets = new TreeMap<>();
			for (int year : years(table)) {
				targets.put(year, target(read, "target." + year));
			}
			Target end = target(read, "end-target");
			Indicator indicator = new Indicator(id(table, row, texts), texts.getOrDefault("mission", ""),
					texts.getOrDefault("goal", ""), texts.getOrDefault("objective", ""),
					texts.getOrDefault("programme-code", ""), texts.getOrDefault("programme", ""), name, unit,
					word(table, row, "polarity", POLARITIES, PlanListDoubts.USUAL_POLARITY),
					word(table, row, "in-year", ACCUMULATIONS, PlanListDoubts.USUAL_ACCUMULATION),
					word(table, row, "across-years", ACCUMULATIONS, PlanListDoubts.USUAL_ACCUMULATION), baseline,
					targets, end, agencies(table, row, texts.getOrDefault("agencies", "")),
					SmartDimension.ofCode(texts.getOrDefault("dimension", "").strip().toUpperCase(Locale.ROOT))
						.orElse(null));
			list.note(row, indicator, texts.getOrDefault("agencies", ""));
			return indicator;
		}

		private SortedMap<String, String> texts(FormTable table, TableRow row, Map<String, String> carried) {
			SortedMap<String, String> texts = new TreeMap<>();
			for (ColumnDefinition column : table.definition().columns()) {
				if (column.type() == ColumnType.TEXT || column.type() == ColumnType.CODE) {
					String text = row.cell(column.id()).text().strip();
					if (column.carryDown()) {
						text = text.isEmpty() ? carried.getOrDefault(column.id(), "") : text;
						carried.put(column.id(), text);
					}
					texts.put(column.id(), text);
				}
			}
			return texts;
		}

		ReadRowValues values(FormTable table, Map<String, ColumnDefinition> definitions) {
			return new ReadRowValues(table, definitions, this.cells, PlanReader.this.vocabulary.units(),
					EarlierValues.NONE, "", 0);
		}

		private <T> T word(FormTable table, TableRow row, String column, Map<String, T> known, T usual) {
			Cell cell = row.cell(column);
			T meant = known.get(cell.text().strip().toLowerCase(Locale.ROOT));
			if (meant == null && !cell.isBlank()) {
				this.findings
					.add(Finding.of(new PlanWordUnknown(cell.text(), String.join(", ", new TreeSet<>(known.keySet()))),
							this.file.at(table.sheet(), cell.reference())));
			}
			return (meant == null) ? usual : meant;
		}

		private List<String> agencies(FormTable table, TableRow row, String written) {
			List<String> codes = new ArrayList<>();
			for (String name : written.split("[|\\n]")) {
				List<Agency> found = name.isBlank() ? List.of() : PlanReader.this.agencies.named(name);
				if (found.size() == 1) {
					codes.add(found.get(0).code());
				}
				else if (!name.isBlank() && PlanReader.this.knowsAgencies && !row.cell("agencies").isBlank()) {
					// where it was written, not on each row that it was carried down to
					this.findings.add(Finding.of(new PlanAgencyUnknown(name.strip()),
							this.file.at(table.sheet(), row.cell("agencies").reference())));
				}
			}
			return codes;
		}

		/**
		 * The plan's code; without one, from programme, name and unit. A code used twice
		 * is told apart.
		 */
		private String id(FormTable table, TableRow row, Map<String, String> texts) {
			String code = texts.getOrDefault("code", "");
			String name = texts.getOrDefault("indicator", "");
			String unit = Units.stated(texts.getOrDefault("unit", ""), name);
			String id = code.isEmpty()
					? "x" + Fingerprint.of(texts.getOrDefault("programme", ""), name, unit).substring(0, 10) : code;
			int times = this.ids.merge(id, 1, Integer::sum);
			if (times > 1 && !code.isEmpty()) {
				this.findings.add(Finding.of(new PlanCodeRepeated(code, name, id + "-" + times),
						this.file.at(table.sheet(), row.cell("code").reference())));
			}
			return (times == 1) ? id : id + "-" + times;
		}

	}

	private static Map<String, ColumnDefinition> definitions(FormTable table) {
		Map<String, ColumnDefinition> definitions = new HashMap<>();
		for (String id : table.columns().keySet()) {
			table.definition().columnOf(id).ifPresent((column) -> definitions.put(id, column));
		}
		return definitions;
	}

	private static Target target(SortedMap<String, Value> read, String column) {
		Quantity money = quantity(read, column + Part.RP.suffix());
		return new Target(quantity(read, column + Part.K.suffix()),
				(money instanceof Quantity.Amount amount) ? amount.value() : null);
	}

	private static @Nullable Quantity quantity(SortedMap<String, Value> read, String column) {
		Value value = read.get(column);
		return (value == null) ? null : value.quantity();
	}

	private static SortedSet<Integer> years(FormTable table) {
		SortedSet<Integer> years = new TreeSet<>();
		for (String column : table.columns().keySet()) {
			if (TARGET_OF_YEAR.matcher(column).matches()) {
				years.add(Integer.valueOf(column.substring(7, 11)));
			}
		}
		return years;
	}

	@FindingType(severity = Severity.WARNING, text = "Kata \"{written}\" tidak dikenal di kolom ini.",
			english = "The word \"{written}\" is not known in this column.", advice = "Pilih salah satu: {known}.",
			adviceEnglish = "Choose one of: {known}.")
	private record PlanWordUnknown(String written, String known) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Kode \"{written}\" sudah dipakai indikator lain; \"{name}\" diberi kode \"{given}\".",
			english = "The code \"{written}\" is another indicator's already; \"{name}\" is given \"{given}\".",
			advice = "Beri kode sendiri; bila urutan baris berubah, kode sementara ini berpindah.",
			adviceEnglish = "Give it a code of its own; this one moves when rows change places.")
	private record PlanCodeRepeated(String written, String name, String given) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Perangkat daerah \"{written}\" tidak ada di agencies.csv.",
			english = "The agency \"{written}\" is not in agencies.csv.",
			advice = "Perbaiki namanya atau tambahkan ke agencies.csv.",
			adviceEnglish = "Mend the name or add it to agencies.csv.")
	private record PlanAgencyUnknown(String written) implements FindingFacts {
	}

}
