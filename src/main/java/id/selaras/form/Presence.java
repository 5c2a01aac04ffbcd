package id.selaras.form;

/** How surely a column stands on the form. */
public enum Presence {

	/** Without it the form is not recognised. */
	REQUIRED,

	/** It belongs to the form: where it is missing, that is said. */
	USUAL,

	/** Some add it; nobody misses it. */
	EXTRA

}
