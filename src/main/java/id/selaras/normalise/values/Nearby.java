package id.selaras.normalise.values;

import java.util.List;

/** What lies around a cell and tells only where the cell itself leaves a doubt. */
public interface Nearby {

	Nearby NOTHING = new Nearby() {
		@Override
		public Neighbours singles() {
			return Neighbours.NONE;
		}

		@Override
		public Neighbours ranges() {
			return Neighbours.NONE;
		}

		@Override
		public List<OwnTotal> totals() {
			return List.of();
		}

		@Override
		public boolean named() {
			return false;
		}
	};

	/** How single values near it are written. */
	Neighbours singles();

	/** How ranges near it are written. */
	Neighbours ranges();

	/** What the form itself adds up to, along the row and down the column. */
	List<OwnTotal> totals();

	/** Whether the indicator's name speaks of grades. */
	boolean named();

}
