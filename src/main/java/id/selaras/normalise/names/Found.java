package id.selaras.normalise.names;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found for a written name.
 *
 * @param match the entry that is meant, or null: then it is to be asked
 * @param suggestions where there is no match, the likeliest first
 */
public record Found(@Nullable Match match, List<Suggestion> suggestions) {

	public static final Found NOTHING = new Found(null, List.of());

	public Found {
		suggestions = List.copyOf(suggestions);
	}

}
