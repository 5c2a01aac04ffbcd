package id.selaras.console;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import id.selaras.batch.Service;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The web server of {@code serve}; it listens on loopback only. */
public final class Console implements AutoCloseable {

	/** Megabytes. */
	static final int LARGEST_FILE = 64;

	/** Megabytes, of all files that are sent at once. */
	static final int LARGEST_UPLOAD = 512;

	static final int MOST_PARTS = 200;

	private static final int CONNECTIONS = 300;

	private final ConfigurableApplicationContext context;

	private Console(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts it.
	 * @param port 0 for any that is free
	 * @param data where uploads lie until they are received, and the log
	 */
	public static Console start(Service service, Token token, int port, Path data) {
		ApplicationContextInitializer<GenericApplicationContext> given = (context) -> {
			context.registerBean(Service.class, () -> service);
			context.registerBean(Token.class, () -> token);
		};
		return new Console(new SpringApplicationBuilder(ConsoleConfiguration.class).web(WebApplicationType.SERVLET)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.registerShutdownHook(false)
			.properties(properties(port, data))
			.initializers(given)
			.run());
	}

	private static Map<String, Object> properties(int port, Path data) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("server.address", "127.0.0.1");
		properties.put("server.port", port);
		properties.put("server.shutdown", "graceful");
		properties.put("spring.lifecycle.timeout-per-shutdown-phase", "4s");
		properties.put("server.error.whitelabel.enabled", "false");
		properties.put("server.tomcat.connection-timeout", "20s");
		// a thread for each: who sends slowly keeps nobody else from being answered
		properties.put("server.tomcat.max-connections", CONNECTIONS);
		properties.put("server.tomcat.threads.max", CONNECTIONS);
		properties.put("server.tomcat.max-part-count", MOST_PARTS);
		properties.put("server.tomcat.max-swallow-size", "1MB");
		properties.put("spring.servlet.multipart.max-file-size", LARGEST_FILE + "MB");
		properties.put("spring.servlet.multipart.max-request-size", LARGEST_UPLOAD + "MB");
		properties.put("spring.servlet.multipart.location", data.resolve("unggahan").toAbsolutePath().toString());
		properties.put("spring.web.resources.add-mappings", "false");
		properties.put("management.endpoints.web.exposure.include", "health,prometheus");
		properties.put("management.endpoint.health.show-details", "always");
		properties.put("management.health.defaults.enabled", "false");
		// its label is a path of this machine
		properties.put("management.metrics.enable.disk", "false");
		properties.put("spring.jmx.enabled", "false");
		properties.put("logging.level.root", "warn");
		properties.put("logging.threshold.console", "off");
		properties.put("logging.file.name", data.resolve("selaras.log").toString());
		return properties;
	}

	/** The port that it listens on. */
	public int port() {
		return Integer.parseInt(String.valueOf(this.context.getEnvironment().getProperty("local.server.port")));
	}

	/** Takes no more requests, and lets those that run come to their end. */
	@Override
	public void close() {
		this.context.close();
	}

}
