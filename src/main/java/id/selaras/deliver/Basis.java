package id.selaras.deliver;

/**
 * A form that what goes out was made from.
 *
 * @param form whose and which, as people call it
 * @param original the first characters of the file's SHA-256, enough to see a change
 */
public record Basis(String form, String original) {
}
