package id.selaras.finding;

/**
 * The typed facts of one finding: a record annotated with {@link FindingType}, declared
 * inside the class that raises it. Its name in kebab case is the finding's code.
 */
public interface FindingFacts {

	/**
	 * A fact of this name is the value that should stand in the cell; the agency's own
	 * workbook proposes it.
	 */
	String PROPOSAL = "proposal";

	default String code() {
		return code(getClass());
	}

	/** The code of this kind of findings. */
	static String code(Class<?> kind) {
		return KebabCase.of(kind.getSimpleName());
	}

}
