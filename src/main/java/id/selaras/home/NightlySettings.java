package id.selaras.home;

import java.util.List;

import id.selaras.crosscheck.Tolerances;
import id.selaras.plan.Zone;

/**
 * When the night begins and what it makes.
 *
 * @param cron second, minute, hour, day of month, month, day of week
 * @param tolerances of the cross-check
 * @param reports ids of the reports; empty means all
 * @param upkeep of the data folder
 */
public record NightlySettings(String cron, Zone zone, List<String> reports, Tolerances tolerances, Upkeep upkeep) {

	public NightlySettings {
		reports = List.copyOf(reports);
	}

	public boolean makes(String reportId) {
		return this.reports.isEmpty() || this.reports.contains(reportId);
	}

}
