package wrong.selaras.assess;

/** What a stage further left may not know. */
public record Result(String name) {
}
