package id.selaras.normalise;

import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One cell, read.
 *
 * @param quantity present exactly when the state is {@code REPORTED}
 * @param raw as it stands in the cell
 * @param cell A1 reference on the row's sheet
 * @param steps how the raw text became the quantity, each with its evidence
 */
public record Value(ValueState state, @Nullable Quantity quantity, String raw, String cell, List<Text> steps) {

	public Value {
		steps = List.copyOf(steps);
	}

}
