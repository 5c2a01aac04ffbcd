package id.selaras.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.normalise.names.Activity;
import id.selaras.normalise.names.Nomenclature;
import id.selaras.read.TableRow;

/**
 * Pass: under which programme a row stands, by its code: the row's own, that of the
 * programme's row above it, or that of the national list where only one entry bears the
 * programme's name.
 */
final class ProgrammeCodes {

	private static final Pattern CODE_BEFORE_NAME = Pattern.compile("([\\dX](?:\\.[\\dX]{1,4}){1,5})\\.?\\s+(.*)",
			Pattern.DOTALL);

	private final ReadTexts texts;

	private final Map<String, String> byName = new HashMap<>();

	private String carried = "";

	ProgrammeCodes(ReadTexts texts) {
		this.texts = texts;
	}

	/**
	 * A row with a programme and no indicator names the programme of the rows below it.
	 */
	void note(TableRow row) {
		String written = row.cell("programme").text().strip();
		Matcher coded = CODE_BEFORE_NAME.matcher(written);
		if (coded.matches()) {
			this.carried = coded.group(1);
			this.texts.carry("programme", coded.group(2).strip());
		}
		else if (!written.isEmpty()) {
			this.carried = row.cell("code").text().strip();
		}
	}

	/** The code of a row, or empty where nothing tells it. */
	String code(String own, String programme) {
		if (!own.isEmpty() || !this.carried.isEmpty() || programme.isEmpty()) {
			return own.isEmpty() ? this.carried : own;
		}
		return this.byName.computeIfAbsent(programme,
				(name) -> Nomenclature.shipped().byName(name).map(Activity::code).orElse(""));
	}

}
