package id.selaras.normalise.values;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How other cells use dots and commas, where they leave no doubt.
 *
 * @param indonesian numbers that can only be read with a decimal comma or dots between
 * thousands
 * @param english numbers that can only be read the other way
 */
public record SeparatorUse(int indonesian, int english) {

	public static final SeparatorUse NONE = new SeparatorUse(0, 0);

	private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");

	private static final Pattern RANGE = Pattern
		.compile("\\d\\s?%?\\s?(?:[-:~\u2013\u2014]|s\\s?[./]\\s?d|sampai|hingga).*\\d");

	/** What a few cells show may be chance. */
	private static final int FEW = 2;

	/** One stray cell in so many does not count. */
	private static final int STRAY = 20;

	/** Of the cells that hold a range. */
	public static SeparatorUse ofRanges(Collection<String> texts) {
		return of(texts.stream().filter(SeparatorUse::isRange).toList());
	}

	/** Of the cells that hold a single value. */
	public static SeparatorUse ofSingles(Collection<String> texts) {
		return of(texts.stream().filter((text) -> !isRange(text)).toList());
	}

	/** Most are numbers, without any sign or letter between two of them. */
	private static boolean isRange(String text) {
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if ("-:~sh".indexOf(sign) >= 0 || sign > '~') {
				return RANGE.matcher(text).find();
			}
		}
		return false;
	}

	private static SeparatorUse of(Collection<String> texts) {
		int indonesian = 0;
		int english = 0;
		for (String text : texts) {
			Matcher number = NUMBER.matcher(text);
			while (number.find()) {
				List<Digits> read = Digits.read(number.group());
				if (read.size() == 1) {
					indonesian += (read.get(0).convention() == Convention.INDONESIAN) ? 1 : 0;
					english += (read.get(0).convention() == Convention.ENGLISH) ? 1 : 0;
				}
			}
		}
		return new SeparatorUse(indonesian, english);
	}

	public SeparatorUse and(SeparatorUse other) {
		return new SeparatorUse(this.indonesian + other.indonesian, this.english + other.english);
	}

	/** The one that they all keep to, or null. */
	@Nullable Convention convention() {
		if (this.indonesian >= FEW && this.english * STRAY <= this.indonesian) {
			return Convention.INDONESIAN;
		}
		return (this.english >= FEW && this.indonesian * STRAY <= this.english) ? Convention.ENGLISH : null;
	}

	/** The same, where a single number tells enough. */
	@Nullable Convention conventionOfFew() {
		if (this.indonesian > 0 && this.english == 0) {
			return Convention.INDONESIAN;
		}
		return (this.english > 0 && this.indonesian == 0) ? Convention.ENGLISH : null;
	}

}
