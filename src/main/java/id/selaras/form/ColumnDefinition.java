package id.selaras.form;

import java.util.List;

/**
 * One column of a form, or the family of columns under one heading.
 *
 * @param id such as {@code target}; its physical columns are {@code target},
 * {@code target.k}, {@code realised.q1.rp}, {@code target.2023.k}
 * @param headings spellings of the heading, the usual one first
 * @param withMoney whether K and Rp stand side by side under the heading
 * @param required without it the form is not recognised
 * @param carryDown whether a blank cell means the same as the one above
 */
public record ColumnDefinition(String id, List<String> headings, ColumnType type, Repeat repeat, boolean withMoney,
		boolean required, boolean carryDown) {

	public ColumnDefinition {
		headings = List.copyOf(headings);
	}

}
