package id.selaras.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import id.selaras.deliver.WhoGetsWhat;
import id.selaras.post.PostOffice;
import id.selaras.post.Posted;
import id.selaras.store.Outbox;

/** Sends what the outbox holds for the regencies of a night. */
final class SendMail {

	private SendMail() {
	}

	/**
	 * Tries each message once.
	 * @param onlyDue whether to keep the pause after a failed attempt
	 */
	static Posted run(Night night, Outbox outbox, OutFolder out, boolean onlyDue) {
		Map<String, WhoGetsWhat> named = new HashMap<>();
		Map<String, String> folders = new HashMap<>();
		night.works().forEach((work) -> {
			named.put(work.code(), night.whoGetsWhat(work));
			folders.put(work.code(), work.folderName());
		});
		PostOffice office = PostOffice.of(outbox, night.definitions().nightly().mail(), System::getenv,
				System::currentTimeMillis);
		return office.send(named,
				(regency, message,
						enclosure) -> out.bytes(Path.of(folders.getOrDefault(regency, regency),
								message.period().toString(), enclosure.path()), enclosure.sha256()),
				night.request().today(), onlyDue);
	}

}
