package id.selaras.batch;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The items of a step: listed when the step begins, since the steps before decide what
 * has work.
 */
final class Items<T> implements ItemReader<T> {

	private final Supplier<Iterator<? extends Supplier<List<T>>>> lists;

	private @Nullable Iterator<? extends Supplier<List<T>>> further;

	private Iterator<T> rest = Collections.emptyIterator();

	private Items(Supplier<Iterator<? extends Supplier<List<T>>>> lists) {
		this.lists = lists;
	}

	/** Listed at once. */
	static <T> Items<T> of(Supplier<List<T>> list) {
		return new Items<>(() -> List.of(list).iterator());
	}

	/** Listed regency by regency, each when those before it are done. */
	static <T> Items<T> each(Supplier<List<RegencyWork>> works, Function<RegencyWork, List<T>> items) {
		return new Items<>(
				() -> works.get().stream().<Supplier<List<T>>>map((work) -> () -> items.apply(work)).iterator());
	}

	@Override
	public synchronized @Nullable T read() {
		Iterator<? extends Supplier<List<T>>> lists = this.further;
		if (lists == null) {
			lists = this.lists.get();
			this.further = lists;
		}
		while (!this.rest.hasNext() && lists.hasNext()) {
			this.rest = lists.next().get().iterator();
		}
		return this.rest.hasNext() ? this.rest.next() : null;
	}

}
