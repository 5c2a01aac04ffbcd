package id.selaras.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.plan.Agency;
import id.selaras.read.AgenciesDiffer;
import id.selaras.read.FormTable;
import id.selaras.read.StatedText;

/**
 * Pass: whose form it is. What the form names as its agency goes before other lines,
 * these before folders and file name; several agencies in the form, or one that nobody
 * knows, are no answer. The name of a sheet is no answer either, but speaks against
 * folders and file name.
 */
final class AssignAgency {

	private static final Text IN_FORM = new Text("disebut di formulir", "named in the form");

	private static final Text IN_PATH = new Text("nama folder atau berkas", "name of folder or file");

	private static final Text ON_SHEET = new Text("nama lembar", "name of the sheet");

	private final AgencyNames names;

	/** Those that the form may be of by code, and why. */
	private final Map<String, Alternative> candidates = new LinkedHashMap<>();

	private boolean sure;

	private AssignAgency(AgencyNames names) {
		this.names = names;
	}

	/** Whose a table is. */
	static AssignAgency of(FormTable table, Location file, AgencyNames names) {
		AssignAgency assigned = new AssignAgency(names);
		assigned.assign(table, file);
		return assigned;
	}

	private void assign(FormTable table, Location file) {
		if (!table.agencies().isEmpty()) {
			this.sure = true;
			for (StatedText named : table.agencies()) {
				List<Agency> meant = this.names.named(named.text());
				this.sure &= meant.size() == 1;
				add(meant, IN_FORM);
			}
			if (this.candidates.isEmpty() && table.agencies().size() == 1) {
				this.names.alternatives(table.agencies().get(0).text())
					.forEach((alternative) -> this.candidates.putIfAbsent(alternative.choice(), alternative));
			}
		}
		if (this.sure) {
			return;
		}
		for (StatedText text : table.stated()) {
			List<Agency> found = this.names.find(text.text());
			if (found.size() == 1) {
				add(found, IN_FORM);
			}
		}
		boolean silent = table.agencies().isEmpty() && this.candidates.isEmpty();
		if (silent || !table.agencies().isEmpty()) {
			add(ofPath(file, this.names), IN_PATH);
		}
		if (table.sheet() != null) {
			add(this.names.find(table.sheet()), ON_SHEET);
		}
		this.sure = table.agencies().isEmpty()
				&& this.candidates.values().stream().anyMatch((candidate) -> !candidate.reason().equals(ON_SHEET));
	}

	private void add(List<Agency> agencies, Text reason) {
		agencies.forEach((agency) -> this.candidates.putIfAbsent(agency.code(),
				new Alternative(agency.code(), agency.name(), null, reason)));
	}

	/** Code of the agency, or empty where it is to be asked. */
	String agency() {
		return (this.sure && this.candidates.size() == 1) ? this.candidates.keySet().iterator().next() : "";
	}

	/** The agencies that the form may be of, the likeliest first. */
	List<Alternative> alternatives() {
		return List.copyOf(this.candidates.values());
	}

	/** Lines of the form that name another agency than the one it counts for. */
	static List<Finding> differing(FormTable table, String agency, AgencyNames names) {
		List<StatedText> taken = new ArrayList<>();
		List<StatedText> others = new ArrayList<>();
		for (StatedText text : table.stated()) {
			List<Agency> found = names.find(text.text());
			if (found.size() == 1) {
				(found.get(0).code().equals(agency) ? taken : others).add(text);
			}
		}
		StatedText own = (table.agency() != null) ? table.agency() : taken.isEmpty() ? null : taken.get(0);
		return (own == null || others.isEmpty()) ? List.of() : List.of(AgenciesDiffer.of(others.get(0), own));
	}

	static List<Agency> ofPath(Location file, AgencyNames names) {
		String[] parts = file.file().split("/");
		for (int i = parts.length - 1; i >= 0; i--) {
			List<Agency> found = names.find(parts[i]);
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

}
