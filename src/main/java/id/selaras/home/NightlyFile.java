package id.selaras.home;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import id.selaras.crosscheck.Tolerances;
import id.selaras.plan.Zone;

/** {@code jobs/nightly.yaml}. */
final class NightlyFile {

	private static final Pattern CRON = Pattern.compile("[0-9A-Za-z*/,#?-]+( +[0-9A-Za-z*/,#?-]+){5}");

	private NightlyFile() {
	}

	static NightlySettings read(SourceFile source, Collection<String> knownReports, Predicate<String> isSchedule) {
		YamlMap map = YamlFile.read(source, "cron", "zone", "reports", "upkeep", "mail", "threads", "tolerances");
		Written cron = map.written("cron");
		cron.matching(CRON, "enam bagian: detik menit jam tanggal bulan hari",
				"six parts: second minute hour day month weekday");
		cron.satisfying(isSchedule,
				"jadwal yang ada: detik dan menit 0-59, jam 0-23, tanggal 1-31, bulan 1-12, hari 0-7",
				"a schedule that exists: second and minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7");
		Zone zone = map.written("zone").choice(Arrays.asList(Zone.values()), Zone::name);
		return new NightlySettings(cron.text(), zone, reports(map.at("reports"), knownReports),
				map.find("tolerances").map(ToleranceKeys::read).orElse(Tolerances.DEFAULT),
				map.find("upkeep").map(Upkeep::read).orElse(Upkeep.DEFAULT),
				map.find("mail").map(MailKeys::read).orElse(null),
				map.find("threads")
					.map((threads) -> threads.written().integer(1, NightlySettings.MOST_THREADS))
					.orElse(0));
	}

	private static List<String> reports(YamlValue value, Collection<String> known) {
		if (!value.isList()) {
			value.written().choice(List.of("all"), (word) -> word);
			return List.of();
		}
		return value.filledList().stream().map((id) -> id.written().among(known)).toList();
	}

}
