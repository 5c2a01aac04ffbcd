package id.selaras.store;

import id.selaras.normalise.Question;

/**
 * A question with where it belongs.
 */
public record StoredQuestion(String identifier, Scope scope, Question question) {
}
