package id.selaras.home;

import java.util.regex.Pattern;

import id.selaras.finding.Explained;
import id.selaras.finding.Failure;
import id.selaras.finding.Text;

/**
 * A file of an operator or regency cannot be used as it stands. The message is one line
 * that names file, line and key.
 */
public final class HomeException extends RuntimeException implements Explained {

	private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

	private final Text text;

	private final String file;

	private final int line;

	private final String key;

	HomeException(Place place, Text problem) {
		super(oneLine(place.indonesian() + ": " + problem.indonesian()));
		this.text = new Text(oneLine(place.indonesian() + ": " + problem.indonesian()),
				oneLine(place.english() + ": " + problem.english()));
		this.file = place.file();
		this.line = place.line();
		this.key = place.key();
	}

	/** The whole line in both languages. */
	@Override
	public Text text() {
		return this.text;
	}

	/** Relative to the home, or beginning with the name of the jobs or reports folder. */
	public String file() {
		return this.file;
	}

	/** The line, counted from 1; 0 where the file as a whole is meant. */
	public int line() {
		return this.line;
	}

	/** The key or column, or an empty text. */
	public String key() {
		return this.key;
	}

	public Failure failure(String stage, String regency) {
		return new Failure(stage, regency, Failure.Responsible.OPERATOR, this.text);
	}

	/** A file's own words go to terminals and logs: nothing in them may steer those. */
	private static String oneLine(String sentence) {
		return NOT_PRINTABLE.matcher(sentence).replaceAll(" ");
	}

}
