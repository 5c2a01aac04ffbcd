package id.selaras.normalise.values;

/** Which mark stands between thousands and which before decimals. */
public enum Convention {

	/** No mark that could be either: 85, 1234. */
	EITHER,

	/** 1.234,5 */
	INDONESIAN,

	/** 1,234.5 */
	ENGLISH

}
