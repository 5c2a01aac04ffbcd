package id.selaras.normalise.names;

import id.selaras.finding.Text;

/**
 * The one entry that a written name means.
 *
 * @param reason the rule, and the words that it was applied to
 */
public record Match(Entry entry, Rule rule, Text reason) {
}
