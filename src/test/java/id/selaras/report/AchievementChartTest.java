package id.selaras.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;

import id.selaras.report.AchievementChart.Bar;
import id.selaras.report.AchievementChart.Tone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside a bar. */
class AchievementChartTest {

	private static final String LONG = "Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman";

	private final Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();

	AchievementChartTest() {
		this.pen.setFont(Typeface.of(DefaultJasperReportsContext.getInstance(), Font.PLAIN, 8));
	}

	@Test
	void shortNamesStandOnOneLine() {
		assertThat(lines("Dinas Kesehatan")).containsExactly("Dinas Kesehatan");
	}

	@Test
	void longNamesAreNotCut() {
		assertThat(lines(LONG)).hasSize(2);
		assertThat(String.join(" ", lines(LONG))).isEqualTo(LONG);
		String word = "Dinas" + "pertanggungjawaban".repeat(3);
		assertThat(String.join("", lines(word))).isEqualTo(word);
	}

	@Test
	void whatTwoLinesDoNotHoldIsMarked() {
		assertThat(lines(LONG + " " + LONG)).hasSize(2).last().asString().endsWith("…");
		assertThat(lines("Dinas " + LONG.replace(" ", "").repeat(2))).hasSize(2).last().asString().endsWith("…");
	}

	@Test
	void nothingVanishesFromALabel() {
		assertThat(new Bar("Dinas \u4f60", BigDecimal.ONE, "1,00", Tone.DARK).label()).isEqualTo("Dinas ?");
	}

	private List<String> lines(String label) {
		return AchievementChart.label(this.pen, label);
	}

}
