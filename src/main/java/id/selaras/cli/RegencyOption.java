package id.selaras.cli;

import id.selaras.normalise.RegencyNames;
import picocli.CommandLine;

/**
 * A regency as it is typed: 92.02, 9202, Manokwari, "Kab. Manokwari". What is none, or
 * may be two, stays as it is and is refused where it is looked for.
 */
final class RegencyOption implements CommandLine.ITypeConverter<String> {

	@Override
	public String convert(String typed) {
		return RegencyNames.named(typed).orElse(typed.strip());
	}

}
