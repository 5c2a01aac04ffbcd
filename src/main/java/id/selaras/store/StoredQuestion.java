package id.selaras.store;

import id.selaras.normalise.Question;

/**
 * A question with where it belongs.
 *
 * @param answered whether Diskominfo has answered it since it was asked
 */
public record StoredQuestion(String identifier, Scope scope, boolean answered, Question question) {
}
