package id.selaras.samples;

import java.util.List;
import java.util.Map;

/**
 * What one regency sends.
 *
 * @param facts known figures by indicator and year ({@code MGR-05/2023})
 */
record RegencySamples(String folder, Map<String, String> facts, List<SampleForm> forms) {
}
