package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which files nobody writes any more: size and time stayed the same for a while.
 * Java cannot know more.
 */
final class StableFiles {

	private final long quiet;

	private final Map<Path, Seen> seen = new HashMap<>();

	/** A state of a file, and since when it is in it. */
	private record Seen(long size, long modified, long since) {

		boolean isLike(Seen other) {
			return this.size == other.size && this.modified == other.modified;
		}

	}

	/**
	 * Remembers what it looks at.
	 * @param quiet milliseconds that a file must stay as it is
	 */
	StableFiles(long quiet) {
		this.quiet = quiet;
	}

	/** Looks at all files that are there; what is gone is forgotten. */
	synchronized void look(List<InboxFile> files, long now) {
		Set<Path> there = files.stream().map(InboxFile::file).collect(Collectors.toSet());
		this.seen.keySet().retainAll(there);
		there.forEach((file) -> look(file, now));
	}

	private void look(Path file, long now) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
					LinkOption.NOFOLLOW_LINKS);
			Seen state = new Seen(attributes.size(), attributes.lastModifiedTime().toMillis(), now);
			// a clock that was set back begins anew
			this.seen.merge(file, state,
					(before, after) -> (before.isLike(after) && before.since() <= now) ? before : after);
		}
		catch (IOException ex) {
			this.seen.remove(file);
		}
	}

	synchronized boolean isStable(Path file, long now) {
		Seen state = this.seen.get(file);
		return state != null && now - state.since() >= this.quiet;
	}

}
