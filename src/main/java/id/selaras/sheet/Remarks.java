package id.selaras.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Collects remarks on a file. Of a kind that fills the file, the first are enough. */
final class Remarks {

	private static final int OF_A_KIND = 100;

	private final List<Remark> remarks = new ArrayList<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private int further;

	void add(FindingFacts facts) {
		this.remarks.add(new Remark(facts));
	}

	/** Of a text file, which has no named sheets. */
	void add(FindingFacts facts, int row, int column) {
		add(facts, null, row, column);
	}

	void add(FindingFacts facts, @Nullable String sheet, int row, int column) {
		if (this.counts.merge(facts.code(), 1, Integer::sum) > OF_A_KIND) {
			this.further++;
		}
		else {
			this.remarks.add(new Remark(facts, sheet, Cell.reference(row, column)));
		}
	}

	List<Remark> all() {
		List<Remark> all = new ArrayList<>(this.remarks);
		if (this.further > 0) {
			all.add(new Remark(new FurtherRemarks(this.further)));
		}
		return all;
	}

	@FindingType(severity = Severity.WARNING,
			text = "Masih ada {count} catatan sejenis tentang berkas ini yang tidak dicantumkan.",
			english = "{count} more remarks of the same kinds on this file are not listed.",
			advice = "Perbaiki yang tercantum, lalu kirim ulang.",
			adviceEnglish = "Mend what is listed, then send the file again.")
	record FurtherRemarks(int count) implements FindingFacts {
	}

}
