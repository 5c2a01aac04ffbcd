package id.selaras.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the bytes of one file. */
final class FormWriter {

	private static final Charset OFFICE_CSV = Charset.forName("windows-1252");

	private final RegencyHome home;

	private final Actuals actuals;

	FormWriter(RegencyHome home, Actuals actuals) {
		this.home = home;
		this.actuals = actuals;
	}

	byte[] bytes(SampleForm form) throws IOException {
		byte[] whole = whole(form);
		return form.has(Trait.TRUNCATED) ? Arrays.copyOf(whole, whole.length * 6 / 10) : whole;
	}

	private byte[] whole(SampleForm form) throws IOException {
		if (form.endsIn(".csv")) {
			List<String> lines = new IndicatorForm(this.home, form).lines(rows(form));
			return (String.join("\r\n", lines) + "\r\n").getBytes(OFFICE_CSV);
		}
		String author = form.has(Trait.NO_AGENCY) ? "Pengguna" : this.home.agency(form.agency()).name();
		if (form.endsIn(".xls")) {
			try (HSSFWorkbook workbook = new HSSFWorkbook()) {
				fill(workbook, form);
				return StableFile.xls(workbook, author, form.signed());
			}
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			fill(workbook, form);
			return StableFile.xlsx(workbook, author, form.signed());
		}
	}

	private void fill(Workbook workbook, SampleForm form) {
		Sheet sheet = workbook.createSheet(sheetName(form));
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		Pen pen = new Pen(sheet, form.hand());
		switch (form.kind()) {
			case E81 -> new E81Sheet(this.home, form, pen).write(rows(form));
			case INDICATORS -> new IndicatorForm(this.home, form).write(pen, rows(form));
			case QUICK_WIN, ACTION_PLAN -> new SmartCityForm(this.home, form).write(pen);
		}
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
	}

	private List<FormRow> rows(SampleForm form) {
		return FormRows.of(this.home, this.actuals, form);
	}

	private static String sheetName(SampleForm form) {
		return switch (form.kind()) {
			case E81 -> "E.81";
			case INDICATORS -> "Capaian";
			case QUICK_WIN -> "Quick Win";
			case ACTION_PLAN -> "Rencana Aksi";
		};
	}

}
