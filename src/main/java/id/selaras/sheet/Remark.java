package id.selaras.sheet;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a file that was opened, such as macros that were ignored.
 *
 * @param cell A1 reference, or null where it concerns the sheet or file as a whole
 */
public record Remark(FindingFacts facts, @Nullable String sheet, @Nullable String cell) {

	public Remark(FindingFacts facts) {
		this(facts, null, null);
	}

	public Finding finding(Location file) {
		return Finding.of(this.facts, file.at(this.sheet, this.cell));
	}

}
