package id.selaras.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A workbook, or a text file as a workbook of one nameless sheet.
 *
 * @param modified the day that the file itself names as its last change, in UTC
 * @param remarks what was tidied, ignored or guessed while opening
 */
public record Workbook(List<Sheet> sheets, @Nullable LocalDate modified, List<Remark> remarks) implements Opened {

	public Workbook {
		sheets = List.copyOf(sheets);
		remarks = List.copyOf(remarks);
	}

	/** The agency's own sheets: not what Selaras put before them. */
	public List<Sheet> forms() {
		return this.sheets.stream().filter((sheet) -> !CorrectionSheet.isOne(sheet)).toList();
	}

	/** The sheet of corrections that comes back with the agency's explanations. */
	public Optional<Sheet> corrections() {
		return this.sheets.stream().filter(CorrectionSheet::isOne).findFirst();
	}

}
