package id.selaras.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.selaras.finding.Location;
import id.selaras.plan.Agency;
import id.selaras.read.FormTable;
import id.selaras.read.StatedText;

/**
 * Pass: whose form it is. What the form names as its agency goes before other lines,
 * these before folders and file name; several agencies in the form are no answer.
 */
final class AssignAgency {

	private AssignAgency() {
	}

	/** The agencies that the form may be of: one is an answer. */
	static Set<Agency> of(FormTable table, Location file, AgencyNames names) {
		StatedText named = table.agency();
		List<Agency> meant = (named == null) ? List.of() : names.named(named.text());
		if (meant.size() == 1) {
			return new LinkedHashSet<>(meant);
		}
		Set<Agency> stated = new LinkedHashSet<>();
		for (StatedText text : table.stated()) {
			List<Agency> found = names.find(text.text());
			if (found.size() == 1) {
				stated.addAll(found);
			}
		}
		return stated.isEmpty() ? ofPath(file, names) : stated;
	}

	static Set<Agency> ofPath(Location file, AgencyNames names) {
		String[] parts = file.file().split("/");
		for (int i = parts.length - 1; i >= 0; i--) {
			List<Agency> found = names.find(parts[i]);
			if (!found.isEmpty()) {
				return new LinkedHashSet<>(found);
			}
		}
		return Set.of();
	}

}
