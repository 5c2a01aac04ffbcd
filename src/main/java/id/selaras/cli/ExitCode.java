package id.selaras.cli;

/** Exit codes of all commands (design.md 7). */
final class ExitCode {

	static final int DONE = 0;

	/** A failure of ours or the operator's; the rest was done. */
	static final int FAILURE = 1;

	/**
	 * Wrong use, or wrong {@code jobs}, {@code reports} or consultants: nothing started.
	 */
	static final int WRONG_USE = 2;

	/** Findings of severity ERROR, or held submissions with {@code --strict}. */
	static final int FINDINGS = 3;

	private ExitCode() {
	}

}
