package id.selaras.batch;

import java.util.List;

import id.selaras.normalise.NormalisedForm;

/**
 * What a file yielded, with the fingerprint of what it was read with.
 *
 * @param forms as one stored document
 */
record ReadFile(String regency, String original, String fingerprint, Forms forms) {

	/** The document. */
	record Forms(List<NormalisedForm> forms) {
	}

}
