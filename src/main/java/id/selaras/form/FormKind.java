package id.selaras.form;

/** What the rows of a form are about. */
public enum FormKind {

	/** Indicators with targets and realisations: E.81, plain indicator lists. */
	REALISATION,

	/** The plan itself. */
	PLAN,

	/** Smart-city quick wins. */
	QUICK_WIN,

	/** Smart-city action plans with horizons. */
	ACTION_PLAN

}
