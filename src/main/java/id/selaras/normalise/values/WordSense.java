package id.selaras.normalise.values;

import id.selaras.plan.Unit;
import id.selaras.plan.Units;

/**
 * What words behind a number may mean.
 *
 * @param units all that are known
 * @param unit that the column is in
 */
record WordSense(Units units, Unit unit) {
}
