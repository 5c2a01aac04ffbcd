package id.selaras.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A file in the inbox and how it was filled.
 *
 * @param file path below {@code inbox/}; its ending decides the format
 * @param signed the day below the form, also that of the last saving
 */
record SampleForm(String file, Kind kind, String agency, int year, int quarter, LocalDate signed, Hand hand,
		Set<Trait> traits, List<Edit> edits, String table) {

	enum Kind {

		E81, INDICATORS, QUICK_WIN, ACTION_PLAN

	}

	static SampleForm e81(String agency, String signed, String file) {
		return of(Kind.E81, agency, signed, file, "");
	}

	static SampleForm indicators(String agency, String signed, String file) {
		return of(Kind.INDICATORS, agency, signed, file, "").with(Trait.STATES_QUARTER);
	}

	static SampleForm quickWin(String agency, String signed, String file, String table) {
		return of(Kind.QUICK_WIN, agency, signed, file, table);
	}

	static SampleForm actionPlan(String agency, String signed, String file, String table) {
		return of(Kind.ACTION_PLAN, agency, signed, file, table);
	}

	private static SampleForm of(Kind kind, String agency, String signed, String file, String table) {
		return new SampleForm(file, kind, agency, 2023, 4, LocalDate.parse(signed), Hand.NUMBERS, Set.of(), List.of(),
				table);
	}

	SampleForm period(int year, int quarter) {
		return new SampleForm(this.file, this.kind, this.agency, year, quarter, this.signed, this.hand, this.traits,
				this.edits, this.table);
	}

	SampleForm by(Hand hand) {
		return new SampleForm(this.file, this.kind, this.agency, this.year, this.quarter, this.signed, hand,
				this.traits, this.edits, this.table);
	}

	SampleForm with(Trait... more) {
		Set<Trait> all = EnumSet.noneOf(Trait.class);
		all.addAll(this.traits);
		all.addAll(List.of(more));
		return new SampleForm(this.file, this.kind, this.agency, this.year, this.quarter, this.signed, this.hand, all,
				this.edits, this.table);
	}

	SampleForm edit(String indicator, Column column, String text) {
		List<Edit> all = new ArrayList<>(this.edits);
		all.add(new Edit(indicator, column, text));
		return new SampleForm(this.file, this.kind, this.agency, this.year, this.quarter, this.signed, this.hand,
				this.traits, all, this.table);
	}

	/** The same form in another file, saved on another day. */
	SampleForm named(String file, String signed) {
		return new SampleForm(file, this.kind, this.agency, this.year, this.quarter, LocalDate.parse(signed), this.hand,
				this.traits, this.edits, this.table);
	}

	boolean has(Trait trait) {
		return this.traits.contains(trait);
	}

	boolean endsIn(String ending) {
		return this.file.endsWith(ending);
	}

}
