package id.selaras.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.selaras.assess.Scale;
import id.selaras.form.FormDefinition;
import id.selaras.home.HomeFolder;
import id.selaras.home.JobsFolder;
import id.selaras.home.Known;
import id.selaras.home.PlansReader;
import id.selaras.home.RegencyFolder;
import id.selaras.home.RegencyHome;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormaliseContext;
import id.selaras.normalise.Vocabulary;

/** What a home knows about one regency, for commands that run without a database. */
final class RegencyContext {

	private RegencyContext() {
	}

	static NormaliseContext read(JobsFolder jobs, Path homePath, String code, LocalDate today) {
		HomeFolder home = HomeFolder.open(homePath);
		RegencyFolder folder = home.regencies()
			.stream()
			.filter((it) -> it.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(homePath + ": tidak ada daerah dengan kode " + code));
		List<FormDefinition> forms = jobs.forms();
		List<Scale> scales = jobs.scales();
		Vocabulary vocabulary = jobs.vocabulary(scales);
		RegencyHome regency = folder.read(Known.of(forms, scales, home.consultants()));
		return new NormaliseContext(regency.regency(), regency.agencies(),
				new PlansReader(forms, vocabulary).read(regency, Decisions.NONE).versions(), regency.requests(),
				vocabulary, Decisions.NONE, today);
	}

}
