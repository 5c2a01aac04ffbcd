package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.selaras.home.Json;

/** The journal of one regency. */
final class JournalFile {

	private final String regency;

	private final Path file;

	private boolean isOpen;

	private boolean hasFailed;

	private long lastSequence;

	private String lastHash = JournalLine.START;

	JournalFile(String regency, Path file) {
		this.regency = regency;
		this.file = file;
	}

	synchronized JournalReading read() {
		byte[] bytes;
		try {
			bytes = Files.exists(this.file) ? Files.readAllBytes(this.file) : new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<JournalLine> lines = new ArrayList<>();
		int start = 0;
		for (int end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
			String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
			JournalLine previous = lines.isEmpty() ? null : lines.get(lines.size() - 1);
			lines.add(verified(text, lines.size(), (previous == null) ? JournalLine.START : previous.hash()));
			start = end + 1;
		}
		return new JournalReading(lines, bytes.length - start);
	}

	private JournalLine verified(String text, int linesBefore, String hashBefore) {
		try {
			JournalLine line = Json.read(text, JournalLine.class);
			// written again: nothing may stand there that the hash does not cover
			if (line.follows(linesBefore, hashBefore) && line.written().equals(text)) {
				return line;
			}
		}
		catch (RuntimeException ex) {
			JournalBroken broken = new JournalBroken(this.regency, linesBefore + 1);
			broken.addSuppressed(ex);
			throw broken;
		}
		throw new JournalBroken(this.regency, linesBefore + 1);
	}

	private static int lineEnd(byte[] bytes, int start) {
		for (int i = start; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				return i;
			}
		}
		return -1;
	}

	synchronized List<JournalLine> append(List<JournalEntry> entries, Instant time) {
		if (this.hasFailed) {
			// what a failed fsync left behind can no longer be known by this process
			throw new UncheckedIOException(new IOException("The journal of regency " + this.regency
					+ " could not be written before; mend the disk and start again"));
		}
		if (!this.isOpen) {
			open();
		}
		List<JournalLine> lines = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		long sequence = this.lastSequence;
		String hash = this.lastHash;
		for (JournalEntry entry : entries) {
			JournalLine line = JournalLine.after(sequence, hash, time, entry);
			lines.add(line);
			text.append(line.written()).append('\n');
			sequence = line.sequence();
			hash = line.hash();
		}
		write(text.toString());
		this.lastSequence = sequence;
		this.lastHash = hash;
		return lines;
	}

	/**
	 * Whole lines that a killed process left may not be on the disk yet; who counts on
	 * them forces them first.
	 */
	synchronized void force() {
		if (!this.isOpen && Files.exists(this.file)) {
			open();
		}
	}

	private void open() {
		JournalReading reading = read();
		try {
			try (FileChannel channel = channel()) {
				if (reading.torn() > 0) {
					channel.truncate(channel.size() - reading.torn());
				}
				if (reading.torn() > 0 || reading.lastSequence() > 0) {
					channel.force(true);
				}
			}
			// whoever made the file may have been killed before its name was on the disk
			Disk.sync(this.file.toAbsolutePath().resolveSibling(""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot open the journal of regency " + this.regency, ex);
		}
		this.lastSequence = reading.lastSequence();
		this.lastHash = reading.lastHash();
		this.isOpen = true;
	}

	private void write(String text) {
		try (FileChannel channel = channel()) {
			append(channel, text);
		}
		catch (IOException ex) {
			this.hasFailed = true;
			throw new UncheckedIOException("Cannot write the journal of regency " + this.regency, ex);
		}
	}

	private static void append(FileChannel channel, String text) throws IOException {
		long before = channel.size();
		try {
			channel.position(before);
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			int half = bytes.length / 2;
			write(channel, ByteBuffer.wrap(bytes, 0, half));
			Failpoint.JOURNAL_HALF.visit();
			write(channel, ByteBuffer.wrap(bytes, half, bytes.length - half));
			Failpoint.JOURNAL_WRITTEN.visit();
			channel.force(true);
			Failpoint.JOURNAL_SAFE.visit();
		}
		catch (IOException ex) {
			// nobody was told; the next process would take for safe what it can read
			cut(channel, before, ex);
			throw ex;
		}
	}

	private static void cut(FileChannel channel, long size, IOException why) {
		try {
			channel.truncate(size);
		}
		catch (IOException ex) {
			why.addSuppressed(ex);
		}
	}

	private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	private FileChannel channel() throws IOException {
		return FileChannel.open(this.file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
				Disk.privateFile());
	}

}
