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
 * @param threads that work at the same time; 0 for as many as there are cores
 */
public record NightlySettings(String cron, Zone zone, List<String> reports, Tolerances tolerances, Upkeep upkeep,
		@Nullable MailSettings mail, int threads) {

	/** More would only wait for each other. */
	public static final int MOST_THREADS = 64;

	public NightlySettings {
		reports = List.copyOf(reports);
	}

	/** Without a mail server. */
	public NightlySettings(String cron, Zone zone, List<String> reports, Tolerances tolerances) {
		this(cron, zone, reports, tolerances, Upkeep.DEFAULT, null, 0);
	}

	/** With a thread for each core. */
	public NightlySettings(String cron, Zone zone, List<String> reports, Tolerances tolerances, Upkeep upkeep,
			@Nullable MailSettings mail) {
		this(cron, zone, reports, tolerances, upkeep, mail, 0);
	}

	/** The same with another number of threads. */
	public NightlySettings inThreads(int number) {
		return new NightlySettings(this.cron, this.zone, this.reports, this.tolerances, this.upkeep, this.mail, number);
	}

	/** The same with these reports. */
	public NightlySettings making(List<String> reportIds) {
		return new NightlySettings(this.cron, this.zone, reportIds, this.tolerances, this.upkeep, this.mail,
				this.threads);
	}

	/** How many threads that are on this machine. */
	public int workers() {
		return (this.threads > 0) ? this.threads : Runtime.getRuntime().availableProcessors();
	}

	public boolean makes(String reportId) {
		return this.reports.isEmpty() || this.reports.contains(reportId);
	}

}
