package id.selaras.sheet;

import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a file was not opened.
 *
 * @param cell where in the file, if that is known
 * @param line of a text file, from 1, or 0; not always the row, for quoted fields may
 * span lines
 */
public record Refusal(RefusalReason reason, @Nullable String cell, int line) implements Opened {

	public Refusal(RefusalReason reason) {
		this(reason, null);
	}

	public Refusal(RefusalReason reason, @Nullable String cell) {
		this(reason, cell, 0);
	}

	public Finding finding(Location location) {
		return new Finding(this.reason.code(), Severity.ERROR, location.at(location.sheet(), this.cell),
				(this.line > 0) ? Map.of("line", String.valueOf(this.line)) : Map.of(), text(), this.reason.advice());
	}

	private Text text() {
		Text text = this.reason.text();
		return (this.line > 0) ? new Text(text.indonesian() + " Lihat baris " + this.line + ".",
				text.english() + " See line " + this.line + ".") : text;
	}

}
