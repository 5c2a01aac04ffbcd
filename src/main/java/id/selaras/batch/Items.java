package id.selaras.batch;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The items of a step: listed when the step begins, since the steps before decide what
 * has work.
 */
final class Items<T> implements ItemReader<T> {

	private final Supplier<List<T>> list;

	private @Nullable Iterator<T> rest;

	Items(Supplier<List<T>> list) {
		this.list = list;
	}

	@Override
	public synchronized @Nullable T read() {
		if (this.rest == null) {
			this.rest = this.list.get().iterator();
		}
		return this.rest.hasNext() ? this.rest.next() : null;
	}

}
