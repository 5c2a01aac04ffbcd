package id.selaras.store;

import id.selaras.plan.Period;

/**
 * Something that was made, and from what.
 *
 * @param kind such as {@code report} or {@code marked-copy}
 * @param fingerprint of what it was made from: the same again needs no work
 * @param output SHA-256 of the file that was written, or empty where there is none
 */
public record Result(Period period, String kind, String key, String fingerprint, String output) {
}
