package id.selaras.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import id.selaras.batch.Definitions;
import id.selaras.batch.LastNight;
import id.selaras.batch.Night;
import id.selaras.batch.NightRequest;
import id.selaras.batch.ReleasePeriod;
import id.selaras.plan.Period;
import id.selaras.store.PeriodRelease;
import id.selaras.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code release R PERIOD --by NAME}. */
@CommandLine.Command(name = "release",
		description = "Merilis laporan satu periode: tanda DRAF hilang, surel boleh keluar, periode dikunci")
final class ReleaseCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final Installation installation = new Installation();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Parameters(index = "0", paramLabel = "R", converter = RegencyOption.class,
			description = "Kode atau nama daerah")
	private String regency = "";

	@CommandLine.Parameters(index = "1", paramLabel = "PERIODE", converter = NightlyCommand.PeriodConverter.class,
			description = "Periode, misalnya 2023-TW4")
	private @Nullable Period period;

	@CommandLine.Option(names = "--by", required = true, paramLabel = "NAMA", description = "Siapa yang merilis")
	private String by = "";

	@CommandLine.Option(names = "--home", paramLabel = "H", description = "Folder home (default: dari malam terakhir)")
	private @Nullable Path home;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		Period asked = Objects.requireNonNull(this.period);
		String who = this.by.strip();
		if (who.isEmpty() || who.chars().anyMatch(Character::isISOControl)) {
			throw new CommandLine.ParameterException(command.commandLine(),
					this.language.say("--by: tuliskan nama, satu baris", "--by: give a name, one line"));
		}
		StoreSettings settings = this.data.settings(command, this.language);
		Path from = (this.home != null) ? this.home
				: this.data.lastNight(command, this.language, "--home", LastNight::home);
		NightRequest request = new NightRequest(from, this.data.out(command, this.language), settings.data(), asked,
				this.regency, this.data.today());
		Night night = Night.prepare(request, Definitions.read(this.installation.jobs(), this.installation.reports()));
		ReleasePeriod.Outcome outcome = ReleasePeriod.run(night, settings, asked, who);
		if (outcome instanceof ReleasePeriod.Outcome.Released released) {
			Screen screen = Screen.of(command);
			PeriodRelease release = released.release();
			screen.line(this.regency + " " + release.period() + ": "
					+ this.language.say("dirilis oleh ", "released by ") + release.by() + ", " + release.day() + "; "
					+ release.reports().size() + this.language.say(" berkas laporan tanpa tanda DRAF; periode dikunci",
							" files of reports without the mark DRAF; the period is locked"));
			new MailLines(released.posted(), this.language).print(screen);
			return ExitCode.DONE;
		}
		Screen.errors(command).line("selaras: " + this.language.say(((ReleasePeriod.Outcome.Refused) outcome).why()));
		return ExitCode.WRONG_USE;
	}

}
