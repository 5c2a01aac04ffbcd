package id.selaras.deliver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Fingerprint;

/**
 * Which messages are due: to each recipient what changed since the last one, with the
 * reason in words; to whom nothing changed, nothing.
 */
public final class Mailing {

	private static final int KEY = 32;

	private Mailing() {
	}

	/**
	 * The messages.
	 * @param occasion what is delivered
	 * @param shares who gets what
	 * @param sent what each recipient has by now, by {@link Recipient#key()}
	 * @param attachmentLimit bytes that travel with one message at most
	 */
	public static List<Message> due(Occasion occasion, List<Share> shares, Map<String, Sent> sent,
			long attachmentLimit) {
		List<Message> messages = new ArrayList<>();
		for (Share share : shares) {
			Sent before = sent.getOrDefault(share.recipient().key(), Sent.NOTHING);
			List<Enclosure> changed = share.files().stream().filter((file) -> !before.has(file)).toList();
			if (!changed.isEmpty()) {
				List<Enclosure> packed = packed(changed, attachmentLimit);
				String key = key(occasion, share.recipient(), packed, before);
				LetterText letter = new LetterText(occasion, share, before, packed);
				messages.add(new Message(key, occasion.period(), share.recipient(), letter.subject(), letter.body(),
						packed, share.basis()));
			}
		}
		return messages;
	}

	/** The smallest travel with the message, as many as fit. */
	private static List<Enclosure> packed(List<Enclosure> files, long limit) {
		List<Enclosure> packed = new ArrayList<>();
		long sum = 0;
		List<Enclosure> bySize = files.stream()
			.sorted(Comparator.comparingLong(Enclosure::bytes).thenComparing(Enclosure::path))
			.toList();
		for (Enclosure file : bySize) {
			sum += file.bytes();
			packed.add(file.as(sum <= limit));
		}
		packed.sort(Comparator.comparing(Enclosure::path));
		return packed;
	}

	/**
	 * What went before is part of it: content that comes back is a message of its own.
	 */
	private static String key(Occasion occasion, Recipient recipient, List<Enclosure> files, Sent before) {
		List<String> parts = new ArrayList<>(
				List.of(occasion.regency().code(), occasion.period().toString(), recipient.key()));
		files.forEach((file) -> parts.addAll(List.of(file.path(), file.sha256())));
		parts.add("after");
		new TreeMap<>(before.files()).forEach((path, sha256) -> parts.addAll(List.of(path, sha256)));
		return Fingerprint.of(parts).substring(0, KEY);
	}

}
