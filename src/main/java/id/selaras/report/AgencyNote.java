package id.selaras.report;

/**
 * One thing that an agency wrote below its table, such as a factor that hindered it.
 *
 * @param agency code
 */
public record AgencyNote(String agency, String text) {
}
