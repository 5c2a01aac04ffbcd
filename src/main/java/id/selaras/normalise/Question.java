package id.selaras.normalise;

import java.util.List;

import id.selaras.finding.Identifier;
import id.selaras.finding.Location;
import id.selaras.finding.Text;

/**
 * Something that we could not read or assign; it stays out of the figures until it is
 * answered.
 *
 * @param kind kebab case, such as {@code which-indicator}
 * @param alternatives what may be chosen, the likeliest first
 */
public record Question(String kind, Location location, Text text, List<String> alternatives) {

	public Question {
		alternatives = List.copyOf(alternatives);
	}

	public String identifier(String regencyCode) {
		String cell = this.location.place() + (this.location.cell() == null ? this.location.subject() : "");
		return Identifier.of(regencyCode, 6, this.location.original(), cell, this.kind);
	}

}
