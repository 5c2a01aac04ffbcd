package id.selaras.finding;

/** The languages that users read. */
public enum Language {

	INDONESIAN, ENGLISH

}
