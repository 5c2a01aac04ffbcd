package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.selaras.finding.Language;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Zone;
import id.selaras.store.CannotWrite;
import org.jspecify.annotations.Nullable;

/**
 * The one page that the operator reads in the morning. It lies in the data folder, for it
 * tells times: as text, as HTML, and as data for {@code status}. What a night of a part
 * came to lies beside the page of the last whole night, until the next whole one.
 *
 * @param day that counted as today
 * @param began when the night began, in UTC
 * @param ended when it ended
 * @param zone whose clock the reader has; null on a page that was written before there
 * was one
 * @param well whether nothing failed
 * @param only the part that it was a night of, such as 92.02; null where of all
 * @param told the hash of the last line of each journal that pages up to this one told
 * of; null where the night did not end
 */
public record MorningPage(String day, String began, String ended, @Nullable Zone zone, boolean well,
		List<Section> sections, @Nullable String only, @Nullable SortedMap<String, String> told) {

	private static final String FOLDER = "pagi";

	private static final String WHOLE = "pagi";

	private static final String PART = "pagi-sebagian";

	private static final String DATA = ".json";

	private static final String TEXT = ".txt";

	private static final String HTML = ".html";

	private static final Pattern STEERS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

	public MorningPage {
		sections = List.copyOf(sections);
		told = (told == null) ? null : Collections.unmodifiableSortedMap(new TreeMap<>(told));
	}

	/**
	 * The page of the last night of all, if there was one; one that was cut off is none.
	 */
	public static Optional<MorningPage> last(Path data) {
		return read(data, WHOLE);
	}

	/** The page of the last night of a part, where no whole one came after it. */
	public static Optional<MorningPage> lastOfAPart(Path data) {
		return read(data, PART);
	}

	/** Whichever was written last: it knows what all before it told. */
	static Optional<MorningPage> newest(Path data) {
		return lastOfAPart(data).or(() -> last(data));
	}

	private static Optional<MorningPage> read(Path data, String name) {
		Path file = data.resolve(FOLDER).resolve(name + DATA);
		try {
			return Files.isRegularFile(file) ? read(Files.readAllBytes(file)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** No page may keep the next night from writing a whole one. */
	private static Optional<MorningPage> read(byte[] json) {
		try {
			return Optional.of(Objects.requireNonNull(Json.read(json, MorningPage.class)));
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** Whether its night began under a clock that was far ahead of this one. */
	public boolean isAhead(Instant now) {
		return WrongClock.named(Instant.parse(this.began), now);
	}

	/** Writes all three forms of it. */
	void write(Path data) {
		Path folder = data.resolve(FOLDER);
		String name = (this.only == null) ? WHOLE : PART;
		try {
			Files.createDirectories(folder);
			replace(folder.resolve(name + TEXT), text(Language.INDONESIAN));
			replace(folder.resolve(name + HTML), html(Language.INDONESIAN));
			// last, for it says that the others are there
			replace(folder.resolve(name + DATA), Json.text(goingOnFrom(newest(data))));
			if (this.only == null) {
				forgetParts(folder);
			}
		}
		catch (IOException ex) {
			throw new CannotWrite(folder, ex);
		}
	}

	private static void forgetParts(Path folder) throws IOException {
		for (String form : List.of(DATA, TEXT, HTML)) {
			Files.deleteIfExists(folder.resolve(PART + form));
		}
	}

	/** After a night that did not end, the next page tells from where this one did. */
	private MorningPage goingOnFrom(Optional<MorningPage> last) {
		return (this.told != null) ? this : new MorningPage(this.day, this.began, this.ended, this.zone, this.well,
				this.sections, this.only, last.map(MorningPage::told).orElseGet(TreeMap::new));
	}

	private static void replace(Path file, String content) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.write(part, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private String title(Language language) {
		Text night = new Text("Selaras, malam " + this.day, "Selaras, night of " + this.day);
		Text part = new Text(", hanya " + this.only, ", only " + this.only);
		return night.in(language) + ((this.only == null) ? "" : part.in(language));
	}

	private String times() {
		Zone clock = (this.zone == null) ? Zone.WIB : this.zone;
		return clock.clock(Instant.parse(this.began)) + " - " + clock.clock(Instant.parse(this.ended));
	}

	/** As plain text; what files say cannot steer a terminal. */
	public String text(Language language) {
		StringBuilder text = new StringBuilder(title(language)).append("  (").append(times()).append(")\n");
		for (Section section : this.sections) {
			text.append('\n').append(section.title().in(language)).append('\n');
			section.lines().forEach((line) -> text.append("  ").append(plain(line.in(language))).append('\n'));
		}
		return text.toString();
	}

	/** As a page that loads nothing from anywhere. */
	public String html(Language language) {
		return html(language, "");
	}

	/**
	 * The same.
	 * @param foot markup of our own below it
	 */
	public String html(Language language, String foot) {
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
			.append((language == Language.ENGLISH) ? "en" : "id")
			.append("\"><head><meta charset=\"utf-8\"><title>")
			.append(escaped(title(language)))
			.append("</title></head>\n<body>\n<h1>")
			.append(escaped(title(language)))
			.append("</h1>\n<p>")
			.append(escaped(times()))
			.append("</p>\n");
		for (Section section : this.sections) {
			html.append("<h2>").append(escaped(section.title().in(language))).append("</h2>\n<ul>\n");
			section.lines().forEach((line) -> html.append("<li>").append(escaped(line.in(language))).append("</li>\n"));
			html.append("</ul>\n");
		}
		return html.append(foot).append("</body></html>\n").toString();
	}

	private static String plain(String text) {
		return STEERS.matcher(text).replaceAll(" ");
	}

	private static String escaped(String text) {
		return plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
