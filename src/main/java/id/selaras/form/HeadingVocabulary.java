package id.selaras.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words of headings that change what stands below: "Sisa Target" is no target. As
 * {@code jobs/heading-words.csv} lists them.
 *
 * @param meanings by words, in small letters, those of several words first
 * @param fingerprint of the file, so that a changed list is noticed
 */
public record HeadingVocabulary(Map<String, HeadingMeaning> meanings, String fingerprint) {

	/** Knows no word. */
	public static final HeadingVocabulary NONE = new HeadingVocabulary(Map.of(), "");

	public HeadingVocabulary {
		meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
	}

}
