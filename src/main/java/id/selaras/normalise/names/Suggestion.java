package id.selaras.normalise.names;

import java.math.BigDecimal;

import id.selaras.finding.Text;

/**
 * An entry that a written name may mean.
 *
 * @param score how alike, 0 to 1; for order only
 * @param difference words that the entry has more (−) and less (+), and what else differs
 */
public record Suggestion(Entry entry, BigDecimal score, Text difference) {
}
