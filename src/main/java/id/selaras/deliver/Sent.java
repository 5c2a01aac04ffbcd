package id.selaras.deliver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What someone has of a period by now.
 *
 * @param files SHA-256 of each file by its path, as sent last
 * @param basis of the last message
 */
public record Sent(Map<String, String> files, List<Basis> basis) {

	public static final Sent NOTHING = new Sent(Map.of(), List.of());

	public Sent {
		files = Map.copyOf(files);
		basis = List.copyOf(basis);
	}

	/** After one more message. */
	public Sent and(List<Enclosure> enclosures, List<Basis> newBasis) {
		Map<String, String> all = new HashMap<>(this.files);
		enclosures.forEach((enclosure) -> all.put(enclosure.path(), enclosure.sha256()));
		return new Sent(all, newBasis);
	}

	boolean has(Enclosure enclosure) {
		return enclosure.sha256().equals(this.files.get(enclosure.path()));
	}

}
