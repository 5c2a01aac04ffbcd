package id.selaras.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormNotesTest {

	private static final String SAME = "Data dari unit pelaksana terlambat diterima.";

	@Test
	void sameWordsAreSaidOnceWithAllWhoSayThem() {
		ReportSource source = Changed.notes(SourceBuilder.aSource().build(), "hindering-factors",
				List.of(new AgencyNote("diskominfo", SAME), new AgencyNote("dinkes", SAME),
						new AgencyNote("dinkes", "Tenaga teknis terbatas."), new AgencyNote("diskominfo", SAME)));
		Names names = new Names(source);
		assertThat(FormNotes.text(source, "hindering-factors")).isEqualTo("• " + names.label("diskominfo") + ", "
				+ names.label("dinkes") + ": " + SAME + "\n• " + names.label("dinkes") + ": Tenaga teknis terbatas.");
	}

}
