package id.selaras.samples;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row below the header.
 *
 * @param row from 0
 * @param name what the row is about
 * @param cells by column id; of a code in pieces its first cell with the whole code
 */
public record DrawnRow(int row, String name, Map<String, DrawnCell> cells) {

	public DrawnRow {
		cells = Collections.unmodifiableMap(new TreeMap<>(cells));
	}

}
