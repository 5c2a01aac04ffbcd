package id.selaras.cli;

import java.util.Locale;

import id.selaras.finding.Language;
import id.selaras.finding.Text;
import picocli.CommandLine;

/** {@code --lang id} or {@code --lang en}. */
final class LanguageOption {

	@CommandLine.Option(names = "--lang", paramLabel = "id|en", description = "Bahasa pesan (default: id)",
			defaultValue = "id", converter = Converter.class)
	private Language language = Language.INDONESIAN;

	Language language() {
		return this.language;
	}

	String say(Text text) {
		return text.in(this.language);
	}

	String say(String indonesian, String english) {
		return (this.language == Language.ENGLISH) ? english : indonesian;
	}

	/** Reads the two codes. */
	static final class Converter implements CommandLine.ITypeConverter<Language> {

		@Override
		public Language convert(String value) {
			return switch (value.toLowerCase(Locale.ROOT)) {
				case "id" -> Language.INDONESIAN;
				case "en" -> Language.ENGLISH;
				default -> throw new CommandLine.TypeConversionException("--lang: id atau en, bukan '" + value + "'");
			};
		}

	}

}
