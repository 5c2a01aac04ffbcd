package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withTexts;
import static org.assertj.core.api.Assertions.assertThat;

class QuickWinTakesAYearTest implements RuleSample {

	@Override
	public Rule rule() {
		return new QuickWinTakesAYear();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation()
			.form(form("quick-win", withTexts(row(8, null, "target=80"), "start=01/03/2023", "finish=2 Maret 2024"),
					withTexts(row(9, null, "target=80"), "time=18 bulan"),
					withTexts(row(10, null, "target=80"), "time=2 tahun"))));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(
				new Situation().form(
						form("quick-win", withTexts(row(8, null, "target=80"), "start=01/03/2023", "finish=01/03/2024"),
								withTexts(row(9, null, "target=80"), "time=12 bulan"),
								withTexts(row(10, null, "target=80"), "time=triwulan IV", "start=segera"))),
				new Situation().form(form("action-plan", withTexts(row(8, null, "short-term=80"), "time=5 tahun"))));
	}

	@Test
	void datesMonthsAndYears() {
		assertThat(triggering().get(0).says(rule())).containsExactly(
				"quick-win-too-long F!P8 {name=Nama 8, time=2023-03-01 - 2024-03-02, months=12}",
				"quick-win-too-long F!O9 {name=Nama 9, time=18 bulan, months=12}",
				"quick-win-too-long F!O10 {name=Nama 10, time=2 tahun, months=12}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "selama 18 bulan", "± 18 (delapan belas) bulan", "6-18 bulan", "1,5 tahun",
			"2 (dua) tahun", "2023-2025", "Januari 2023 - Maret 2025", "tahun 2023 s.d. 2026" })
	void writtenInOtherWords(String time) {
		assertThat(new Situation().form(form("quick-win", withTexts(row(9, null, "target=80"), "time=" + time)))
			.codes(rule())).containsExactly("quick-win-too-long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tahun 2023", "1 tahun", "selama 6 bulan", "2023-2024", "Januari 2023 - Desember 2023",
			"1,0 tahun", "12 (dua belas) bulan", "bulan 12" })
	void withinAYear(String time) {
		assertThat(new Situation().form(form("quick-win", withTexts(row(9, null, "target=80"), "time=" + time)))
			.codes(rule())).isEmpty();
	}

}
