package id.selaras.post;

import java.util.List;

import id.selaras.deliver.Message;

/** A message with the bytes of what is attached. */
record Letter(Message message, List<Attachment> attachments) {

	Letter {
		attachments = List.copyOf(attachments);
	}

	/** One file that travels with it. */
	@SuppressWarnings("ArrayRecordComponent")
	record Attachment(String name, byte[] bytes) {
	}

}
