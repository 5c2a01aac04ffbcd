package id.selaras.home;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import id.selaras.plan.Consultant;
import id.selaras.plan.Period;
import id.selaras.plan.Request;

/** {@code requests/<period>.yaml}. */
final class RequestFile {

	private final String regencyCode;

	private final Collection<String> agencies;

	private final Known known;

	RequestFile(String regencyCode, Collection<String> agencies, Known known) {
		this.regencyCode = regencyCode;
		this.agencies = agencies;
		this.known = known;
	}

	Request read(SourceFile source) {
		YamlMap map = YamlFile.read(source, "period", "consultant", "deadline", "status", "forms");
		Period period = period(map.written("period"), source.stem());
		LocalDate deadline = map.written("deadline").date();
		boolean open = map.written("status").choice(List.of("open", "closed"), Function.identity()).equals("open");
		// a closed request keeps the name of whoever asked, though he may have left since
		String consultant = open ? consultant(map.written("consultant")) : map.written("consultant").id();
		return new Request(period, consultant, deadline, open,
				map.at("forms").filledList().stream().map(this::asked).toList());
	}

	private static Period period(Written written, String stem) {
		Period period = Period.parse(written.text())
			.orElseThrow(() -> written.place()
				.refuse("seharusnya periode seperti 2023-TW4, bukan " + Place.quote(written.text()),
						"should be a period such as 2023-TW4, not " + Place.quote(written.text())));
		if (!period.toString().equals(stem)) {
			throw written.place()
				.refuse("periode " + period + " tidak sama dengan nama berkas",
						"period " + period + " differs from the file's name");
		}
		return period;
	}

	private String consultant(Written written) {
		String id = written.among(this.known.consultants().stream().map(Consultant::id).toList());
		boolean serves = this.known.consultants()
			.stream()
			.anyMatch((consultant) -> consultant.id().equals(id) && consultant.regencies().contains(this.regencyCode));
		if (!serves) {
			throw written.place()
				.refuse("konsultan " + id + " tidak melayani " + this.regencyCode + ", lihat consultants.yaml",
						"consultant " + id + " does not serve " + this.regencyCode + ", see consultants.yaml");
		}
		return id;
	}

	private Request.Asked asked(YamlValue item) {
		YamlMap map = item.map("form", "agencies", "indicators");
		List<String> forms = map.at("form")
			.oneOrList()
			.stream()
			.map((form) -> form.written().among(this.known.forms()))
			.toList();
		List<String> asked = map.find("agencies")
			.map((list) -> list.filledList().stream().map((code) -> code.written().among(this.agencies)).toList())
			.orElse(List.of());
		List<String> indicators = map.find("indicators")
			.map((list) -> list.filledList().stream().map(YamlValue::text).toList())
			.orElse(List.of());
		return new Request.Asked(forms, asked, indicators);
	}

}
