package id.selaras.sheet;

/** Carries a refusal out of the depths of a parser; never leaves this package. */
final class RefusedException extends RuntimeException {

	private final transient Refusal refusal;

	RefusedException(RefusalReason reason) {
		super(reason.code());
		this.refusal = new Refusal(reason);
	}

	RefusedException(Refusal refusal) {
		super(refusal.reason().code());
		this.refusal = refusal;
	}

	RefusedException(RefusalReason reason, String cell) {
		super(reason.code());
		this.refusal = new Refusal(reason, cell);
	}

	Refusal refusal() {
		return this.refusal;
	}

}
