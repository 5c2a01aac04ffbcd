package id.selaras.cli;

import java.util.Locale;

import picocli.CommandLine;

/** How {@code check} answers. */
enum CheckFormat {

	TEXT, JSON, CSV;

	/** Reads the three words. */
	static final class Converter implements CommandLine.ITypeConverter<CheckFormat> {

		@Override
		public CheckFormat convert(String value) {
			for (CheckFormat format : values()) {
				if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
					return format;
				}
			}
			throw new CommandLine.TypeConversionException("--format: text, json atau csv, bukan '" + value + "'");
		}

	}

}
