package id.selaras.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.plan.Units;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Pass: the text columns of a row: values carried down, codes with their zeros, units in
 * their usual spelling. A lone "0" is what a formula makes of a blank cell, no text.
 */
final class ReadTexts {

	private final Map<String, ColumnDefinition> definitions;

	private final @Nullable String sheet;

	private final Location file;

	private final Units units;

	private final List<Finding> findings;

	private final Map<String, String> carried = new HashMap<>();

	private final Set<String> malformed = new HashSet<>();

	ReadTexts(Map<String, ColumnDefinition> definitions, @Nullable String sheet, Location file, Units units,
			List<Finding> findings) {
		this.definitions = definitions;
		this.sheet = sheet;
		this.file = file;
		this.units = units;
		this.findings = findings;
	}

	SortedMap<String, String> of(TableRow row) {
		SortedMap<String, String> texts = new TreeMap<>();
		this.definitions.forEach((id, column) -> {
			if (!column.isNumeric()) {
				texts.put(id, text(id, column, row.cell(id)));
			}
		});
		return texts;
	}

	/** Makes the rows below stand under this text. */
	void carry(String id, String text) {
		this.carried.put(id, text);
	}

	private String text(String id, ColumnDefinition column, Cell cell) {
		String text = cell.text().strip();
		if (column.type() == ColumnType.CODE) {
			text = code(text, cell);
		}
		else if (text.equals("0") && !id.equals("no")) {
			text = "";
		}
		if (id.equals("unit")) {
			text = this.units.usual(text);
		}
		if (column.carryDown()) {
			text = text.isEmpty() ? this.carried.getOrDefault(id, "") : text;
			this.carried.put(id, text);
		}
		return text;
	}

	private String code(String text, Cell cell) {
		WrittenCode code = WrittenCode.read(text);
		Location place = this.file.at(this.sheet, cell.reference());
		if (code.isRestored()) {
			this.findings.add(Finding.of(new CodeZeroRestored(text, code.code()), place));
		}
		if (!code.isWellFormed() && this.malformed.add(text)) {
			this.findings.add(Finding.of(new CodeMalformed(text), place));
		}
		return code.code();
	}

	@FindingType(severity = Severity.INFO, text = "Kode \"{written}\" dibaca sebagai {restored}; nolnya hilang.",
			english = "The code \"{written}\" is read as {restored}; its zero was lost.",
			advice = "Tulis kode sebagai teks.", adviceEnglish = "Write codes as text.")
	record CodeZeroRestored(String written, String restored) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Kode \"{written}\" tidak berbentuk kode yang benar.",
			english = "The code \"{written}\" has no valid form.",
			advice = "Perbaiki kodenya di setiap baris yang memakainya.",
			adviceEnglish = "Mend the code in each row that has it.", basis = "Permendagri 90/2019")
	record CodeMalformed(String written) implements FindingFacts {
	}

}
