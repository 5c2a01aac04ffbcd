package id.selaras.report;

import java.awt.Font;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphsTest {

	@Test
	void whatTheTypefaceHasStays() {
		String text = "Rp 1,2 M − 85 %\nSkor ≥ 75, m², “mutu” … • Tagulandang–Biaro";
		assertThat(Glyphs.legible(text)).isSameAs(text);
	}

	@Test
	void othersAreShownByARelative() {
		assertThat(Glyphs.legible("\uf0b7 Dukungan \u2713 nilai ≦ 5\u200b \u202f2\u20123"))
			.isEqualTo("• Dukungan √ nilai ≤ 5 \u00a02–3");
	}

	@Test
	void nothingVanishes() {
		assertThat(Glyphs.legible("a\u4f60b\u0627c\ud83d\ude00d")).isEqualTo("a?b?c?d");
	}

	@Test
	void relativesCanBeShown() {
		Font font = Typeface.of(DefaultJasperReportsContext.getInstance(), Font.BOLD, 6);
		assertThat(font.canDisplayUpTo("•√–\u00a0≤≥?")).isNegative();
	}

}
