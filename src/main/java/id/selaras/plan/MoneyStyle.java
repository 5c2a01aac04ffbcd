package id.selaras.plan;

/** How rupiah are printed on wide forms: in full on two lines, or in millions. */
public enum MoneyStyle {

	FULL, JUTA

}
