package wrong.selaras.normalise;

import org.assertj.core.api.Assertions;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A stage with Spring, a database and a library of the tests in it. */
@Configuration
class UsesSpring {

	static int rows(JdbcTemplate template) {
		Assertions.assertThat(template).isNotNull();
		return template.getFetchSize();
	}

}
