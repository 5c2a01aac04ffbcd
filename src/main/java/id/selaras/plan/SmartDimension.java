package id.selaras.plan;

import java.util.Arrays;
import java.util.Optional;

/** The six dimensions of a smart city, in their stable order (domain.md 5.2). */
public enum SmartDimension {

	GOVERNANCE("SG", "Smart Governance"), BRANDING("SB", "Smart Branding"), ECONOMY("SE", "Smart Economy"),
	LIVING("SL", "Smart Living"), SOCIETY("SS", "Smart Society"), ENVIRONMENT("SV", "Smart Environment");

	private final String code;

	private final String title;

	SmartDimension(String code, String title) {
		this.code = code;
		this.title = title;
	}

	public static Optional<SmartDimension> ofCode(String code) {
		return Arrays.stream(values()).filter((dimension) -> dimension.code.equals(code)).findFirst();
	}

	public String code() {
		return this.code;
	}

	public String title() {
		return this.title;
	}

}
