package id.selaras.form;

/** Whether a heading stands over one column or over one per quarter or year. */
public enum Repeat {

	ONCE, QUARTER, YEAR

}
