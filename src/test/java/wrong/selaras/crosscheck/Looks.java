package wrong.selaras.crosscheck;

import wrong.selaras.assess.Result;

/** No cycle, but not declared either. */
public record Looks(Result result) {
}
