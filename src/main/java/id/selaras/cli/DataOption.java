package id.selaras.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

import id.selaras.batch.LastNight;
import id.selaras.batch.OpenStore;
import id.selaras.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code --data D}, or {@code --out O}, whose {@code .selaras} it is. */
final class DataOption {

	@CommandLine.Option(names = "--data", paramLabel = "D", description = "Folder data")
	private @Nullable Path data;

	@CommandLine.Option(names = "--out", paramLabel = "O", description = "Folder hasil; datanya di <out>/.selaras")
	private @Nullable Path out;

	@CommandLine.Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "Tanggal yang dianggap hari ini")
	private @Nullable LocalDate today;

	/** Refuses a folder that no night has made. */
	OpenStore open(CommandLine.Model.CommandSpec spec, LanguageOption language) {
		return OpenStore.open(settings(spec, language), today());
	}

	/** Where the store is; refuses a folder that no night has made. */
	StoreSettings settings(CommandLine.Model.CommandSpec spec, LanguageOption language) {
		Path folder = folder(spec, language);
		if (!Files.isDirectory(folder.resolve("journal"))) {
			throw new CommandLine.ParameterException(spec.commandLine(), folder + ": " + language
				.say("bukan folder data; jalankan nightly lebih dahulu", "is not a data folder; run nightly first"));
		}
		return StoreSettings.of(folder);
	}

	/** Where results are: as given, or where the last night left them. */
	Path out(CommandLine.Model.CommandSpec spec, LanguageOption language) {
		return (this.out != null) ? this.out : lastNight(spec, language, "--out", LastNight::out);
	}

	/** What a command needs and the last night knew. */
	Path lastNight(CommandLine.Model.CommandSpec spec, LanguageOption language, String option,
			Function<LastNight, String> known) {
		return LastNight.of(folder(spec, language))
			.map(known)
			.map(Path::of)
			.orElseThrow(() -> new CommandLine.ParameterException(spec.commandLine(),
					language.say("belum diberikan: ", "not given: ") + option));
	}

	LocalDate today() {
		return (this.today == null) ? LocalDate.now(ZoneOffset.UTC) : this.today;
	}

	/** The folder, whether it exists or not. */
	Path folder(CommandLine.Model.CommandSpec spec, LanguageOption language) {
		if (this.data != null) {
			return this.data;
		}
		if (this.out != null) {
			return this.out.resolve(".selaras");
		}
		throw new CommandLine.ParameterException(spec.commandLine(),
				language.say("belum diberikan: --data atau --out", "not given: --data or --out"));
	}

}
