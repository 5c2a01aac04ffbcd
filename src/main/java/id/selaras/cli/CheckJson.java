package id.selaras.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Language;
import id.selaras.home.Json;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.read.StatedText;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** A checked file as one line of JSON; what is not known is left out. */
final class CheckJson {

	private final CheckedFile file;

	private final Map<String, String> agencyNames;

	private final Language language;

	/**
	 * A line to be.
	 * @param agencyNames official names by code, of the home if one was given
	 */
	CheckJson(CheckedFile file, Map<String, String> agencyNames, Language language) {
		this.file = file;
		this.agencyNames = agencyNames;
		this.language = language;
	}

	String line() {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("file", this.file.file());
		line.put("sha256", this.file.sha256());
		this.file.best().ifPresent((best) -> {
			Map<String, Object> form = new LinkedHashMap<>();
			form.put("id", best.read().definition().id());
			form.put("score", best.read().score());
			put(form, "sheet", best.read().sheet());
			form.put("header", best.read().headerRow());
			line.put("form", form);
		});
		put(line, "regency", this.file.regency());
		this.file.best().ifPresent((best) -> {
			put(line, "agency", agency(best));
			put(line, "period", best.form().period());
		});
		line.put("tables", this.file.tables().stream().map(this::table).toList());
		List<Map<String, Object>> rows = new ArrayList<>();
		this.file.tables().forEach((table) -> rows.addAll(new CheckJsonRows(table).rows()));
		line.put("rows", rows);
		line.put("findings", this.file.findings().stream().map(this::finding).toList());
		line.put("questions", this.file.questions().stream().map(this::question).toList());
		return Json.text(line);
	}

	private Map<String, Object> table(CheckedFile.Table table) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", table.id());
		json.put("form", table.read().definition().id());
		put(json, "sheet", table.read().sheet());
		json.put("header", table.read().headerRow());
		put(json, "agency", agency(table));
		put(json, "period", table.form().period());
		Map<String, String> columns = new LinkedHashMap<>();
		table.read().columns().forEach((id, column) -> columns.put(id, Cell.columnName(column)));
		json.put("columns", columns);
		return json;
	}

	/** The official name where the home knows the agency, else as the form has it. */
	private @Nullable Map<String, Object> agency(CheckedFile.Table table) {
		StatedText stated = table.read().agency();
		String official = this.agencyNames.get(table.form().agency());
		if (stated == null && official == null) {
			return null;
		}
		Map<String, Object> agency = new LinkedHashMap<>();
		agency.put("name", (official != null || stated == null) ? official : stated.text());
		put(agency, "cell", (stated == null) ? null : stated.location().cell());
		return agency;
	}

	private Map<String, Object> finding(Finding finding) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("code", finding.code());
		json.put("severity", finding.severity());
		put(json, "sheet", finding.location().sheet());
		put(json, "cell", finding.location().cell());
		json.put("message", finding.text().in(this.language));
		json.put("advice", finding.advice().in(this.language));
		return json;
	}

	private Map<String, Object> question(Question question) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("code", question.kind());
		put(json, "sheet", question.location().sheet());
		put(json, "cell", question.location().cell());
		json.put("message", question.text().in(this.language));
		json.put("alternatives", question.alternatives().stream().map(Alternative::shown).toList());
		return json;
	}

	static void put(Map<String, Object> json, String key, @Nullable Object value) {
		if (value != null) {
			json.put(key, (value instanceof Map<?, ?>) ? value : value.toString());
		}
	}

}
