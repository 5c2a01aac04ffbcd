package id.selaras.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.assess.FormEntry;
import id.selaras.assess.Reported;
import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartCityCalendar;
import id.selaras.plan.SmartCityStage;
import org.jspecify.annotations.Nullable;

/** Rows of forms as agencies sent them, and a way through the smart-city programme. */
final class EntrySamples {

	private EntrySamples() {
	}

	static List<FormEntry> entries() {
		List<FormEntry> entries = new ArrayList<>();
		entries.add(row("9202-TARGETSAME", "disdikbud", "Rata-rata lama sekolah", "2.16.01-01", "10.04"));
		entries.add(row("9202-TARGETDIFF", "disdikbud", "Persentase guru bersertifikat", "2.16.02-01", "95"));
		entries.add(row("9202-NOTINPLAN0", "diskominfo", "Aplikasi layanan publik yang aktif", null, "12"));
		entries.add(smartCity("9202-QW1QW1QW1Q", FormEntry.QUICK_WIN, "Layanan aduan terpadu", "Smart Governance",
				"2.16.03", "6 bulan", "75.5"));
		entries.add(
				smartCity("9202-QW2QW2QW2Q", FormEntry.QUICK_WIN, "Desa wisata digital", "Smart Branding", "", "", ""));
		entries.add(smartCity("9202-ACT1ACT1AC", FormEntry.ACTION_PLAN, "Integrasi data kependudukan",
				"Smart Governance", "2.16.03", "", ""));
		entries.add(smartCity("9202-REA1REA1RE", FormEntry.READINESS, "Jaringan serat optik", "", "", "", ""));
		return entries;
	}

	static SmartCityProgress progress() {
		return new SmartCityProgress(
				new SmartCityCalendar(LocalDate.of(2022, 3, 1),
						List.of(new SmartCityStage("bimtek-1", "Bimtek I", LocalDate.of(2023, 7, 5),
								LocalDate.of(2023, 7, 6), "Buku 1 Analisis Strategis", List.of(FormEntry.READINESS)),
								new SmartCityStage("bimtek-2", "Bimtek II", LocalDate.of(2023, 11, 7),
										LocalDate.of(2023, 11, 8), "Buku 2 Masterplan",
										List.of(FormEntry.QUICK_WIN, "impact")))),
				new TreeMap<>(Map.of("e81", new TreeSet<>(List.of("9202-E81E81E81E")), FormEntry.QUICK_WIN,
						new TreeSet<>(List.of("9202-QW0QW0QW0Q")))));
	}

	private static FormEntry row(String code, String agency, String name, @Nullable String indicator, String target) {
		return new FormEntry(code, "e81", agency, SubmissionSamples.PERIOD, place(agency), "2.16.02 PROGRAM", name,
				"persen", indicator, new TreeMap<>(), values("target", target));
	}

	private static FormEntry smartCity(String code, String form, String name, String dimension, String planCode,
			String time, String progress) {
		SortedMap<String, String> texts = new TreeMap<>();
		texts.put("dimension", dimension);
		texts.put("plan-code", planCode);
		texts.put("time", time);
		texts.put("element", "Infrastruktur");
		texts.put("condition", "Terpasang 120 km");
		texts.put("problem", "Belum sampai distrik");
		texts.put("opportunity", "Program pusat");
		SortedMap<String, Reported> values = values("progress", progress);
		values.put("short-term", reported("10"));
		return new FormEntry(code, form, "diskominfo", SubmissionSamples.PERIOD, place("diskominfo"), "Satu data", name,
				"layanan", null, texts, values);
	}

	private static Location place(String agency) {
		return Location.of("sha-" + agency, SubmissionSamples.path(agency)).at("S", "B7");
	}

	private static SortedMap<String, Reported> values(String column, String number) {
		SortedMap<String, Reported> values = new TreeMap<>();
		values.put(column, number.isEmpty() ? Reported.missing(ValueState.BLANK) : reported(number));
		return values;
	}

	private static Reported reported(String number) {
		return new Reported(ValueState.REPORTED, new Quantity.Amount(new BigDecimal(number)), List.of());
	}

}
