package id.selaras.normalise.names;

import java.util.List;

/**
 * An entry of a reference list.
 *
 * @param id what a match yields, such as the code of an agency or indicator
 * @param name its name in full
 * @param aliases other names that the regency itself lists
 * @param unit of an indicator, or empty
 * @param owners codes of the agencies that an indicator belongs to; none where unknown
 */
public record Entry(String id, String name, List<String> aliases, String unit, List<String> owners) {

	public Entry {
		aliases = List.copyOf(aliases);
		owners = List.copyOf(owners);
	}

}
