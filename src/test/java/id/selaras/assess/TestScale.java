package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import id.selaras.plan.Polarity;
import org.jspecify.annotations.Nullable;

/** The scale of Permendagri 86/2017, for tests. */
final class TestScale {

	static final Map<Polarity, Map<String, Formula>> FORMULAS = Map.of(Polarity.UP,
			Map.of("a", formula("R / T x 100", null)), Polarity.DOWN,
			Map.of("a", formula("(2 x T - R) / T x 100", null), "b", formula("T / R x 100", null)), Polarity.EXACT,
			Map.of("a", formula("(1 - |R - T| / T) x 100", BigDecimal.ZERO)));

	static final Scale STANDARD = scale(2, new BigDecimal("100"), true, "0123456789abcdef");

	private TestScale() {
	}

	static Scale scale(int decimals, @Nullable BigDecimal cap, boolean floorAtZero, String fingerprint) {
		return new Scale("permendagri-86-2017", "Skala", "Permendagri 86/2017", Scale.Validity.ALWAYS,
				List.of(grade("Sangat Tinggi", "91"), grade("Tinggi", "76"), grade("Sedang", "66"),
						grade("Rendah", "51"), new Scale.Grade("Sangat Rendah", null)),
				decimals, RoundingMode.HALF_UP, cap, floorAtZero, FORMULAS,
				Map.of("opini-bpk", List.of("WTP", "WDP", "TW", "TMP"), "sakip",
						List.of("AA", "A", "BB", "B", "CC", "C", "D"), "ada-tidak-ada", List.of("Ada", "Tidak Ada")),
				new BigDecimal("75"), BigDecimal.ZERO, fingerprint);
	}

	private static Formula formula(String text, @Nullable BigDecimal least) {
		return new Formula("Rumus", "Dasar", text, least);
	}

	private static Scale.Grade grade(String label, String from) {
		return new Scale.Grade(label, new BigDecimal(from));
	}

}
