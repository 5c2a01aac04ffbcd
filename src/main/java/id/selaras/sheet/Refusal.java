package id.selaras.sheet;

import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Why a file was not opened.
 *
 * @param cell where in the file, if that is known
 */
public record Refusal(RefusalReason reason, @Nullable String cell) implements Opened {

	public Refusal(RefusalReason reason) {
		this(reason, null);
	}

	public Finding finding(Location location) {
		return new Finding(this.reason.code(), Severity.ERROR, location.at(location.sheet(), this.cell), Map.of(),
				this.reason.text(), this.reason.advice());
	}

}
