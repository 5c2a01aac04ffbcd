package id.selaras.deliver;

import java.util.List;

import id.selaras.plan.Period;

/**
 * A message to one recipient.
 *
 * @param key the same for the same content to the same recipient after the same earlier
 * messages: the local part of its Message-ID
 */
public record Message(String key, Period period, Recipient recipient, String subject, String body,
		List<Enclosure> enclosures, List<Basis> basis) {

	public Message {
		enclosures = List.copyOf(enclosures);
		basis = List.copyOf(basis);
	}

}
