package id.selaras.deliver;

import java.util.List;

/**
 * What one recipient should have.
 *
 * @param basis the forms that it was made from
 */
public record Share(Recipient recipient, List<Enclosure> files, List<Basis> basis) {

	public Share {
		files = List.copyOf(files);
		basis = List.copyOf(basis);
	}

}
