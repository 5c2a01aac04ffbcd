package id.selaras.home;

import java.util.List;

import id.selaras.crosscheck.Tolerances;
import id.selaras.plan.Zone;
import org.jspecify.annotations.Nullable;

/**
 * When the night begins and what it makes.
 *
 * @param cron second, minute, hour, day of month, month, day of week
 * @param tolerances of the cross-check
 * @param reports ids of the reports; empty means all
 * @param upkeep of the data folder
 * @param mail null where there is no mail server
 */
public record NightlySettings(String cron, Zone zone, List<String> reports, Tolerances tolerances, Upkeep upkeep,
		@Nullable MailSettings mail) {

	public NightlySettings {
		reports = List.copyOf(reports);
	}

	/** Without a mail server. */
	public NightlySettings(String cron, Zone zone, List<String> reports, Tolerances tolerances) {
		this(cron, zone, reports, tolerances, Upkeep.DEFAULT, null);
	}

	public boolean makes(String reportId) {
		return this.reports.isEmpty() || this.reports.contains(reportId);
	}

}
