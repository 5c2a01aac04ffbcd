package id.selaras.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import id.selaras.finding.Explained;
import id.selaras.store.DataFolder;
import id.selaras.store.Failpoint;
import id.selaras.store.StoreConfiguration;
import id.selaras.store.StoreSettings;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The store of a data folder, held until it is closed. */
public final class OpenStore implements AutoCloseable {

	private final DataFolder data;

	private final ConfigurableApplicationContext context;

	private OpenStore(DataFolder data, ConfigurableApplicationContext context) {
		this.data = data;
		this.context = context;
	}

	/**
	 * Opens the store for a command.
	 * @param today the day that the journal names
	 */
	public static OpenStore open(StoreSettings settings, LocalDate today) {
		return open(settings, today, StoreConfiguration.class, (context) -> {
		});
	}

	/** Opens a store whose database is to be made again. */
	static OpenStore openForRebuild(StoreSettings settings, LocalDate today) {
		return open(settings, today, DataFolder.openForRebuild(settings.data()), StoreConfiguration.class,
				(context) -> {
				});
	}

	static OpenStore open(StoreSettings settings, LocalDate today, Class<?> configuration,
			ApplicationContextInitializer<GenericApplicationContext> own) {
		return open(settings, today, DataFolder.open(settings.data()), configuration, own);
	}

	private static OpenStore open(StoreSettings settings, LocalDate today, DataFolder data, Class<?> configuration,
			ApplicationContextInitializer<GenericApplicationContext> own) {
		try {
			Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
			return new OpenStore(data,
					new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
						.bannerMode(Banner.Mode.OFF)
						.logStartupInfo(false)
						// who opened it closes it, also when the process is asked to stop
						.registerShutdownHook(false)
						.properties(Map.of("spring.batch.jdbc.initialize-schema", "never", "spring.batch.job.enabled",
								"false", "spring.jmx.enabled", "false", "spring.backgroundpreinitializer.ignore",
								"true", "logging.level.root", "warn", "logging.threshold.console", "off",
								"logging.file.name", settings.data().resolve("selaras.log").toString()))
						.initializers(StoreConfiguration.over(settings, data, clock), own)
						.run());
		}
		catch (RuntimeException ex) {
			data.close();
			// Spring names its beans before it comes to what is wrong
			for (Throwable next = ex; next != null; next = next.getCause()) {
				if (next instanceof RuntimeException known && known instanceof Explained) {
					throw known;
				}
			}
			throw ex;
		}
	}

	/** One of the store's parts. */
	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	/** The database is whole again. */
	void rebuilt() {
		this.data.rebuilt();
	}

	ConfigurableApplicationContext context() {
		return this.context;
	}

	@Override
	public void close() {
		this.context.close();
		Failpoint.DATABASE_CLOSED.visit();
		this.data.close();
	}

}
