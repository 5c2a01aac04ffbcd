package id.selaras.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** What a package says of itself. */
final class CoreProperties {

	private static final int LONGEST = 1_000;

	private CoreProperties() {
	}

	/** The day of the last change in UTC. */
	static @Nullable LocalDate modified(XmlPart part) {
		LocalDate modified = null;
		part.root("coreProperties");
		while (part.child(1)) {
			if (part.name().equals("modified")) {
				WrittenText text = new WrittenText();
				part.text(text, LONGEST);
				modified = day(text.toString().strip());
			}
		}
		part.end();
		return modified;
	}

	private static @Nullable LocalDate day(String written) {
		try {
			if (written.indexOf('T') < 0) {
				return LocalDate.parse(written);
			}
			boolean zoned = written.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
			return OffsetDateTime.parse(zoned ? written : written + "Z")
				.withOffsetSameInstant(ZoneOffset.UTC)
				.toLocalDate();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
