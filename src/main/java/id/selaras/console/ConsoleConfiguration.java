package id.selaras.console;

import id.selaras.batch.Service;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The web server and its pages; database, jobs and mail are none of its business. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, BatchAutoConfiguration.class,
		BatchJdbcAutoConfiguration.class, MailSenderAutoConfiguration.class })
@Import({ Pages.class, ErrorPage.class, TooLarge.class })
class ConsoleConfiguration {

	@Bean
	Guard guard(Token token) {
		return new Guard(token);
	}

	@Bean
	Meters meters(Service service) {
		return new Meters(service);
	}

	@Bean
	ServiceHealth serviceHealthIndicator(Service service) {
		return new ServiceHealth(service);
	}

}
