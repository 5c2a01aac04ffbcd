package id.selaras.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import id.selaras.read.FormTable;
import id.selaras.read.PeriodHint;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AssignPeriodTest {

	private static final Location FILE = Location.of("ab", "x.xlsx");

	private static final PeriodHint YEAR_ONLY = hint(PeriodHint.Source.SHEET, 2023, null);

	private static final PeriodHint FOLDER = hint(PeriodHint.Source.FOLDER, 2022, 2);

	private static final PeriodHint FILE_NAME = hint(PeriodHint.Source.FILE_NAME, 2022, 3);

	@Test
	void whatTheFormStatesGoesFirst() {
		assertThat(period(List.of(request(1)), 4, hint(PeriodHint.Source.SHEET, 2023, 3), FOLDER, FILE_NAME))
			.isEqualTo(new Period(2023, 3));
	}

	@Test
	void yearAndQuarterMayStandInTwoLines() {
		assertThat(period(List.of(), 4, YEAR_ONLY, hint(PeriodHint.Source.SHEET, null, 2)))
			.isEqualTo(new Period(2023, 2));
	}

	@Test
	void withAYearOnlyTheRequestTellsTheQuarter() {
		assertThat(period(List.of(request(1)), 4, YEAR_ONLY, FOLDER, FILE_NAME)).isEqualTo(new Period(2023, 1));
	}

	@Test
	void twoOpenRequestsOfTheYearTellNothing() {
		assertThat(period(List.of(request(1), request(2)), 4, YEAR_ONLY, hint(PeriodHint.Source.FOLDER, null, 3)))
			.isEqualTo(new Period(2023, 3));
	}

	@Test
	void whatCameForAPeriodStaysItsOwnWhenThatIsClosedAndTheNextOpened() {
		Request closed = new Request(new Period(2023, 1), "c", LocalDate.of(2023, 4, 30), false, asked("dinkes"));
		List<Request> requests = List.of(closed, request(2));
		assertThat(period(requests, 1, YEAR_ONLY)).isEqualTo(new Period(2023, 1));
		assertThat(period(requests, 1, YEAR_ONLY, hint(PeriodHint.Source.FOLDER, null, 2)))
			.isEqualTo(new Period(2023, 2));
		assertThat(period(requests, 2, YEAR_ONLY)).isEqualTo(new Period(2023, 2));
		assertThat(period(requests, 4, YEAR_ONLY)).isEqualTo(new Period(2023, 2));
	}

	@Test
	void closedRequestsAndThoseOfOtherAgenciesTellNothing() {
		Request closed = new Request(new Period(2023, 1), "c", LocalDate.of(2023, 4, 30), false, asked("dinkes"));
		Request other = new Request(new Period(2023, 2), "c", LocalDate.of(2023, 7, 31), true, asked("disdik"));
		assertThat(period(List.of(closed, other), 4, YEAR_ONLY)).isEqualTo(new Period(2023, 4));
	}

	@Test
	void thenTheFolder() {
		assertThat(period(List.of(), 4, YEAR_ONLY, FOLDER, FILE_NAME)).isEqualTo(new Period(2023, 2));
	}

	@Test
	void thenTheFileName() {
		assertThat(period(List.of(), 4, YEAR_ONLY, FILE_NAME)).isEqualTo(new Period(2023, 3));
	}

	@Test
	void thenTheLastFilledQuarter() {
		assertThat(period(List.of(), 3, YEAR_ONLY)).isEqualTo(new Period(2023, 3));
	}

	@Test
	void formWithoutAnyYearIsToldByFolderThenFileName() {
		assertThat(period(List.of(request(1)), 4, FOLDER, FILE_NAME)).isEqualTo(new Period(2022, 2));
		assertThat(period(List.of(request(1)), 4, FILE_NAME)).isEqualTo(new Period(2022, 3));
	}

	@Test
	void nothingStatedIsNoPeriod() {
		assertThat(period(List.of(request(1)), 4)).isNull();
		assertThat(period(List.of(), 0, YEAR_ONLY)).isNull();
	}

	private static @Nullable Period period(List<Request> requests, int filledQuarters, PeriodHint... hints) {
		FormDefinition definition = new FormDefinition("e81", "E.81", FormKind.REALISATION, List.of(), List.of(),
				List.of(), Map.of(), "");
		Map<String, Cell> cells = new HashMap<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			cells.put("realised.q" + quarter + ".k",
					(quarter <= filledQuarters) ? Cell.text(9, quarter, "1") : Cell.blank(9, quarter));
		}
		FormTable table = new FormTable(definition, 100, "Form", 6, new TreeMap<>(), new TreeMap<>(),
				List.of(new TableRow(9, false, null, cells)), Map.of(), new TreeMap<>(), List.of(), List.of(),
				List.of(hints));
		return AssignPeriod.of(table, "dinkes", requests);
	}

	private static Request request(int quarter) {
		return new Request(new Period(2023, quarter), "c", LocalDate.of(2024, 1, 31), true, asked("dinkes"));
	}

	private static List<Request.Asked> asked(String agency) {
		return new ArrayList<>(List.of(new Request.Asked(List.of("e81", "indicators"), List.of(agency), List.of())));
	}

	private static PeriodHint hint(PeriodHint.Source source, @Nullable Integer year, @Nullable Integer quarter) {
		return new PeriodHint(source, year, quarter, FILE);
	}

}
