package id.selaras.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A store as the application gets it. */
final class TestStore implements AutoCloseable {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-01T18:30:00Z"), ZoneOffset.UTC);

	private final DataFolder data;

	private final AnnotationConfigApplicationContext context;

	private TestStore(DataFolder data, AnnotationConfigApplicationContext context) {
		this.data = data;
		this.context = context;
	}

	static TestStore open(Path folder) {
		return open(StoreSettings.embedded(folder));
	}

	static TestStore open(StoreSettings settings) {
		DataFolder data = DataFolder.open(settings.data());
		try {
			AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
			StoreConfiguration.over(settings, data, CLOCK).initialize(context);
			context.register(StoreConfiguration.class);
			context.refresh();
			return new TestStore(data, context);
		}
		catch (RuntimeException ex) {
			data.close();
			throw ex;
		}
	}

	<T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	Sightings sightings() {
		return get(Sightings.class);
	}

	Submissions submissions() {
		return get(Submissions.class);
	}

	Documents documents() {
		return get(Documents.class);
	}

	Findings findings() {
		return get(Findings.class);
	}

	Questions questions() {
		return get(Questions.class);
	}

	Figures figures() {
		return get(Figures.class);
	}

	Results results() {
		return get(Results.class);
	}

	TransactionTemplate transactions() {
		return get(TransactionTemplate.class);
	}

	@Override
	public void close() {
		this.context.close();
		this.data.close();
	}

}
