package id.selaras.samples;

import java.util.Map;

/**
 * A row of a form.
 *
 * @param firstOfProgram whether programme and money stand here
 */
record FormRow(String indicator, String sasaran, String programCode, String program, boolean firstOfProgram,
		Map<Column, Typed> cells) {

	Typed cell(Column column) {
		return this.cells.getOrDefault(column, Typed.BLANK);
	}

}
