package wrong.selaras.common;

/** A name that says nothing, in a package that says nothing. */
final class AbstractStage {

	private AbstractStage() {
	}

}
