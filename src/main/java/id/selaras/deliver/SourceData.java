package id.selaras.deliver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.assess.Assessment;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.assess.YearResult;
import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.sheet.TypedTable;
import org.jspecify.annotations.Nullable;

/** The cells that figures came from, and all that the period's forms hold. */
final class SourceData {

	private static final String[] PLACE = { "berkas=Berkas", "sha256=SHA-256 berkas", "lembar=Lembar", "sel=Sel" };

	private final List<NormalisedForm> forms;

	private final Map<Location, String> raw = new HashMap<>();

	/** Codes of the indicators' figures, by their id. */
	private final Map<String, String> codes = new TreeMap<>();

	SourceData(List<NormalisedForm> forms, @Nullable Assessment assessment) {
		this.forms = List.copyOf(forms);
		for (NormalisedForm form : forms) {
			for (ReportedRow row : form.rows()) {
				row.values().values().forEach((value) -> this.raw.put(at(form, row, value.cell()), value.raw()));
			}
		}
		if (assessment != null) {
			assessment.indicators().forEach((result) -> this.codes.put(result.indicator().id(), result.code()));
		}
	}

	private static Location at(NormalisedForm form, ReportedRow row, String cell) {
		return Location.of(form.original(), form.path()).at(row.sheet(), cell);
	}

	/** Of each realisation the cells that it was made from. */
	TypedTable sources(Assessment assessment) {
		DataTable table = new DataTable("sumber", "Sel asal setiap realisasi")
			.texts("kode=Kode angka", "indikator=Indikator dalam RPJMD", "ukuran=K atau Rp")
			.numbers("tahun=Tahun", "triwulan=Triwulan, kosong untuk setahun")
			.texts(PLACE)
			.texts("teks_asli=Isi sel");
		for (IndicatorResult result : assessment.indicators()) {
			for (YearResult year : result.years().values()) {
				sources(table, result, "K", year.year(), 0, year.performance());
				sources(table, result, "Rp", year.year(), 0, year.money());
			}
			for (QuarterResult quarter : result.running().quarters()) {
				sources(table, result, "K", result.current().year(), quarter.quarter(), quarter.performance());
				sources(table, result, "Rp", result.current().year(), quarter.quarter(), quarter.money());
			}
		}
		return table.build();
	}

	private void sources(DataTable table, IndicatorResult result, String measure, int year, int quarter,
			Reported reported) {
		for (Location source : reported.sources()) {
			List<TypedTable.Cell> row = new ArrayList<>();
			row.add(DataTable.text(result.code()));
			row.add(DataTable.text(result.indicator().id()));
			row.add(DataTable.text(measure));
			row.add(DataTable.number(year));
			row.add((quarter == 0) ? TypedTable.none() : DataTable.number(quarter));
			row.addAll(place(source));
			row.add(DataTable.text(this.raw.get(source.about(""))));
			table.row(row);
		}
	}

	private static List<TypedTable.Cell> place(Location location) {
		return List.of(DataTable.text(location.file()), DataTable.text(location.original()),
				DataTable.text(location.sheet()), DataTable.text(location.cell()));
	}

	/** Every cell of every row of these forms, as written and as read. */
	TypedTable entries() {
		DataTable table = new DataTable("isian", "Isi setiap baris formulir").texts(PLACE)
			.texts("perangkat_daerah=Perangkat daerah", "formulir=Formulir")
			.numbers("baris=Baris")
			.texts("kolom=Kolom formulir", "kode_tertulis=Kode dalam baris", "program=Program di atas baris",
					"nama=Nama dalam baris", "satuan=Satuan dalam baris", "indikator=Indikator dalam RPJMD",
					"kode=Kode angka", "teks_asli=Isi sel")
			.numbers("nilai=Nilai")
			.texts("teks=Nilai yang bukan bilangan", "keadaan=Mengapa tidak ada nilai");
		for (NormalisedForm form : this.forms) {
			for (ReportedRow row : rows(form)) {
				row.values().forEach((column, value) -> table.row(entry(form, row, column, value)));
				row.texts().forEach((column, text) -> table.row(text(form, row, column, text)));
			}
		}
		return table.build();
	}

	/** Also those that stand over others, such as a programme. */
	private static List<ReportedRow> rows(NormalisedForm form) {
		List<ReportedRow> rows = new ArrayList<>(form.rows());
		rows.addAll(form.groups());
		rows.sort(
				Comparator.comparing((ReportedRow row) -> String.valueOf(row.sheet())).thenComparing(ReportedRow::row));
		return rows;
	}

	private List<TypedTable.Cell> entry(NormalisedForm form, ReportedRow row, String column, Value value) {
		List<TypedTable.Cell> cells = start(form, row, column, value.cell(), value.raw());
		cells.addAll(DataTable.quantity(value.quantity()));
		cells.add(DataTable.text(value.state().indonesian()));
		return cells;
	}

	private List<TypedTable.Cell> text(NormalisedForm form, ReportedRow row, String column, String text) {
		List<TypedTable.Cell> cells = start(form, row, column, row.textCell(column), text);
		cells.addAll(List.of(TypedTable.none(), TypedTable.none(), TypedTable.none()));
		return cells;
	}

	private List<TypedTable.Cell> start(NormalisedForm form, ReportedRow row, String column, String cell, String raw) {
		List<TypedTable.Cell> cells = new ArrayList<>(place(at(form, row, cell)));
		cells.add(DataTable.text(form.agency()));
		cells.add(DataTable.text(form.form()));
		cells.add(DataTable.number(row.row()));
		String indicator = row.indicator();
		for (String text : List.of(column, row.code(), row.programme(), row.name(), row.unit(),
				(indicator == null) ? "" : indicator, (indicator == null) ? "" : this.codes.getOrDefault(indicator, ""),
				raw)) {
			cells.add(DataTable.text(text));
		}
		return cells;
	}

}
