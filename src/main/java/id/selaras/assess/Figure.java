package id.selaras.assess;

import java.util.List;
import java.util.regex.Pattern;

import id.selaras.finding.Location;

/**
 * What a printed code stands for.
 *
 * @param code regency digits and ten base-32 characters
 * @param key such as {@code indicator/2.16.03-01/2023-TW4}
 * @param value as printed, or the words of its state
 * @param worked the calculation in one line
 * @param sources the cells that it came from
 * @param version of formula and scale
 */
public record Figure(String code, String key, String value, String worked, List<Location> sources, String version) {

	private static final Pattern NAMED = Pattern.compile("\\[\\d{4}-[0-9A-Z]{6,10}[,\\]]");

	public Figure {
		sources = List.copyOf(sources);
	}

	/** Whether it is put together from other figures, whose codes its line names. */
	public boolean isOfOthers() {
		return NAMED.matcher(this.worked).find();
	}

}
