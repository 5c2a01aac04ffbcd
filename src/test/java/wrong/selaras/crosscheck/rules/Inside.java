package wrong.selaras.crosscheck.rules;

/** Nobody's business outside of its module. */
public record Inside(String name) {
}
