package id.selaras.receive;

/** Where the bytes of received files are; another machine may supply them. */
public interface Originals {

	/**
	 * The bytes of an original.
	 * @param sha256 of the bytes, in hexadecimal
	 */
	byte[] open(String sha256);

}
