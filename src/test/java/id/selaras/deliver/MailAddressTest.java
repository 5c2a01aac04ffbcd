package id.selaras.deliver;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "laporan@nusa-cendekia.example", "a.b+c_d@x.go.id", " bappeda@manokwari.example " })
	void aPlainAddressIsTaken(String text) {
		assertThat(MailAddress.of(text)).map(MailAddress::text).contains(text.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0812-3456-7890", "a@b", "a@b.example\r\nBcc: x@evil.example", "a@b.example\nx",
			"a@b.example,c@d.example", "a b@c.example", "Nama <a@b.example>", "\"a\"@b.example", "a@b.example>",
			"a@b@c.example", "a..b@c.example", "a@b.example\u0000", "a@\u0435xample.id" })
	void whatCouldSteerAHeaderIsNone(String text) {
		assertThat(MailAddress.of(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(text));
	}

	@Test
	void aLongAddressIsNone() {
		assertThat(MailAddress.of("a".repeat(250) + "@b.example")).isEmpty();
	}

}
