package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.Part;
import id.selaras.form.Presence;

/**
 * Which physical columns a column of the form should have, judged by those that are
 * there: a family that begins at quarter I has no gap, and each member has the same
 * parts.
 */
final class ExpectedColumns {

	private static final Pattern MEMBER = Pattern.compile("\\.(q|y)?(\\d+)(?:\\.|$)");

	private final ColumnDefinition column;

	private final List<String> present;

	ExpectedColumns(ColumnDefinition column, Set<String> present) {
		this.column = column;
		this.present = present.stream().filter(column::owns).toList();
	}

	/** In words, for people. */
	List<String> missing() {
		String heading = this.column.headings().get(0);
		if (this.present.isEmpty()) {
			return (this.column.presence() == Presence.EXTRA) ? List.of() : List.of(heading);
		}
		List<String> missing = new ArrayList<>();
		for (String member : members()) {
			for (String suffix : suffixes()) {
				if (!this.present.contains(this.column.id() + member + suffix)) {
					missing.add(this.column.label(this.column.id() + member + suffix));
				}
			}
		}
		return missing;
	}

	private List<String> suffixes() {
		return this.column.parts().isEmpty() ? List.of("")
				: this.column.parts().stream().sorted().map(Part::suffix).toList();
	}

	private List<String> members() {
		return switch (this.column.repeat()) {
			case ONCE -> List.of("");
			case QUARTER -> sequence(".q");
			case YEAR -> this.present.stream().anyMatch((id) -> id.contains(".y")) ? sequence(".y") : sequence(".");
		};
	}

	/**
	 * From the first to the last; quarters and counted years from 1 once there are two.
	 */
	private List<String> sequence(String before) {
		SortedSet<Integer> numbers = new TreeSet<>();
		for (String id : this.present) {
			Matcher member = MEMBER.matcher(id.substring(this.column.id().length()));
			if (member.find()) {
				numbers.add(Integer.valueOf(member.group(2)));
			}
		}
		List<String> members = new ArrayList<>();
		int first = (numbers.size() > 1 && !before.equals(".")) ? 1 : numbers.first();
		for (int number = first; number <= numbers.last() && number < first + 60; number++) {
			members.add(before + number);
		}
		return members;
	}

}
