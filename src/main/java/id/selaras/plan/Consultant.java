package id.selaras.plan;

import java.util.List;

/** A consultant and the regencies that he serves. */
public record Consultant(String id, String name, String email, List<String> regencies) {

	public Consultant {
		regencies = List.copyOf(regencies);
	}

}
