package id.selaras.batch;

import java.util.List;

import id.selaras.finding.Text;

/** What became of an upload. */
public sealed interface UploadOutcome {

	/**
	 * All files are on the disk, and the journal names them.
	 *
	 * @param receipt the number to quote: the same for the same files on the same day
	 */
	record Received(String receipt, List<String> files) implements UploadOutcome {
	}

	/** Nothing was taken. */
	record Refused(Text why) implements UploadOutcome {
	}

	/** Nothing was taken: another program is at work, or the disk is full. */
	record NotNow(Text why) implements UploadOutcome {
	}

}
