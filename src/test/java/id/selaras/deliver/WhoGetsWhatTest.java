package id.selaras.deliver;

import java.util.List;

import id.selaras.plan.Consultant;
import org.junit.jupiter.api.Test;

import static id.selaras.deliver.Delivered.agency;
import static id.selaras.deliver.Delivered.regency;
import static org.assertj.core.api.Assertions.assertThat;

class WhoGetsWhatTest {

	@Test
	void reportsGoToWhoServesTheRegencyAndWhomItNames() {
		Consultant other = new Consultant("lain", "PT Lain", "x@lain.example", List.of("35.02"));
		WhoGetsWhat who = new WhoGetsWhat(regency("bappeda@m.example", "laporan@nusa.example"),
				List.of(Delivered.SERVES, other), List.of());
		assertThat(who.ofReports()).extracting((it) -> it.role() + " " + it.address().text())
			.containsExactly("CONSULTANT laporan@nusa.example", "REGENCY bappeda@m.example");
		assertThat(who.ofCorrections()).isEmpty();
	}

	@Test
	void anAgencyWithoutAnAddressGetsNothing() {
		WhoGetsWhat who = new WhoGetsWhat(regency(), List.of(),
				List.of(agency("dinkes", "dinkes@m.example"), agency("bpbd", "0812 3456 7890"), agency("dlh", "")));
		assertThat(who.ofCorrections()).extracting(Recipient::id).containsExactly("dinkes");
	}

	@Test
	void whomTheHomeNoLongerNamesIsForeign() {
		WhoGetsWhat before = new WhoGetsWhat(regency("a@m.example"), List.of(Delivered.SERVES),
				List.of(agency("dinkes", "dinkes@m.example")));
		WhoGetsWhat after = new WhoGetsWhat(regency("b@m.example"),
				List.of(new Consultant("nusa", "PT Nusa", "laporan@nusa.example", List.of("35.02"))),
				List.of(agency("bpbd", "dinkes@m.example")));
		assertThat(before.ofReports()).hasSize(2).allMatch(before::names).noneMatch(after::names);
		assertThat(before.ofCorrections()).hasSize(1).allMatch(before::names).noneMatch(after::names);
	}

}
