package id.selaras.plan;

/** When agencies get their forms back with what is to be mended. */
public enum Corrections {

	/** With the reports of their period. */
	WITH_RELEASE,

	/** Each night, so that they can mend before the release; no report goes with them. */
	AT_ONCE

}
