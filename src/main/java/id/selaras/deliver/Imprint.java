package id.selaras.deliver;

import java.time.LocalDate;

/**
 * The day that a report bears: that of the night that first made its content. Whoever has
 * it gets the same content under the same day, even from a database that was lost.
 *
 * @param report path of the report, below the folder of the regency and period
 * @param content fingerprint of what it shows
 */
public record Imprint(String report, String content, LocalDate day) {
}
