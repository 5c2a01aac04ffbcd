package id.selaras.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import id.selaras.batch.Definitions;
import id.selaras.batch.Night;
import id.selaras.batch.NightRequest;
import id.selaras.batch.NightResult;
import id.selaras.batch.NightRun;
import id.selaras.plan.Period;
import id.selaras.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code nightly}: the night, and a table of it at the end. */
@CommandLine.Command(name = "nightly", description = "Mengolah semua formulir dan membuat laporan")
final class NightlyCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final Installation installation = new Installation();

	@CommandLine.Mixin
	private final WorkFolders folders = new WorkFolders();

	@CommandLine.Option(names = "--period", paramLabel = "P", converter = PeriodConverter.class,
			description = "Periode, misalnya 2023-TW4 (default: yang permintaannya terbuka)")
	private @Nullable Period period;

	@CommandLine.Option(names = "--regency", paramLabel = "R", converter = RegencyOption.class,
			description = "Kode atau nama daerah, misalnya 92.02 atau Manokwari")
	private @Nullable String regency;

	@CommandLine.Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "Tanggal yang dianggap hari ini")
	private @Nullable LocalDate today;

	@CommandLine.Option(names = "--strict", description = "Kode keluar 3 bila ada berkas yang tertahan")
	private boolean strict;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		Definitions definitions = Definitions.read(this.installation.jobs(), this.installation.reports());
		LocalDate day = (this.today == null) ? definitions.zone().day(Instant.now()) : this.today;
		Path folder = this.folders.checkedData(this.language);
		Instant moment = (this.today == null) ? Instant.now() : null;
		Night night = Night.prepare(new NightRequest(this.folders.home(), this.folders.out(), folder, this.period,
				this.regency, day, moment), definitions);
		NightResult result = NightRun.run(night, StoreSettings.of(folder), ProgressLines.of(this.spec, this.language));
		new NightTable(result, this.language).print(Screen.of(this.spec));
		if (!result.failures().isEmpty()) {
			return ExitCode.FAILURE;
		}
		boolean held = result.summaries().stream().anyMatch((summary) -> !summary.heldBack().isEmpty());
		return (this.strict && held) ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	/** Reads {@code 2023-TW4}. */
	static final class PeriodConverter implements CommandLine.ITypeConverter<Period> {

		@Override
		public Period convert(String value) {
			return Period.parse(value)
				.orElseThrow(
						() -> new CommandLine.TypeConversionException("'" + value + "', seharusnya seperti 2023-TW4"));
		}

	}

}
