package id.selaras.form;

/** What the rows of a form are about. */
public enum FormKind {

	/** Indicators with targets and realisations: E.81, plain indicator lists. */
	REALISATION,

	/** The regency's plan itself. */
	PLAN,

	/** Targets of one agency's own plans: Renstra, Renja. */
	AGENCY_PLAN,

	/** Smart-city quick wins. */
	QUICK_WIN,

	/** Smart-city action plans with horizons. */
	ACTION_PLAN,

	/** What a regency has to build on: elements with condition, problem and chance. */
	READINESS,

	/** Questions of the yearly smart-city evaluation with answers and evidence. */
	SELF_EVALUATION

}
