package id.selaras.normalise.names;

/** What kind of thing is named; names of either kind are written by other habits. */
public enum Subject {

	/** Words may change places; Dinas, Badan or Kantor may be left out. */
	AGENCY,

	/**
	 * Words keep their order; Persentase or Jumlah may be left out where the unit says
	 * it.
	 */
	INDICATOR

}
