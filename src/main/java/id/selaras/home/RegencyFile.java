package id.selaras.home;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.selaras.plan.Corrections;
import id.selaras.plan.Delivery;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Signatory;
import id.selaras.plan.Zone;

/** {@code regency.yaml}. */
final class RegencyFile {

	private static final String LOWER_IS_BETTER = "lower-is-better";

	private RegencyFile() {
	}

	static Regency read(SourceFile source, String folderName, Map<String, Set<String>> knownScales) {
		YamlMap map = YamlFile.read(source, "code", "name", "kind", "province", "seat", "zone", "letterhead",
				"signatories", "scale", "variants", "money", "delivery", "recipients", "corrections");
		String scale = map.written("scale").among(knownScales.keySet());
		YamlMap signatories = map.at("signatories").map("prepared", "approved");
		return new Regency(code(map.written("code"), folderName), map.text("name"),
				map.choice("kind", RegencyKind.class), map.text("province"), map.text("seat"),
				map.written("zone").choice(Arrays.asList(Zone.values()), Zone::name),
				map.at("letterhead").filledList().stream().map(YamlValue::text).toList(),
				signatory(signatories.at("prepared")), signatory(signatories.at("approved")), scale,
				variants(map, knownScales.getOrDefault(scale, Set.of())),
				map.choice("money", MoneyStyle.class, MoneyStyle.FULL),
				map.choice("delivery", Delivery.class, Delivery.AFTER_RELEASE),
				map.listOrEmpty("recipients").stream().map((address) -> address.written().email()).toList(),
				map.choice("corrections", Corrections.class, Corrections.WITH_RELEASE));
	}

	private static String code(Written written, String folderName) {
		String start = written.regencyCode() + "-";
		if (!folderName.startsWith(start)) {
			throw written.place()
				.refuse("nama folder harus dimulai dengan " + start, "the folder's name must begin with " + start);
		}
		return written.text();
	}

	private static Signatory signatory(YamlValue value) {
		YamlMap map = value.map("heading", "role", "name", "rank", "nip");
		return new Signatory(map.text("heading"), map.text("role"), map.textOrEmpty("name"), map.textOrEmpty("rank"),
				map.textOrEmpty("nip"));
	}

	private static Map<String, String> variants(YamlMap regency, Set<String> known) {
		Map<String, String> variants = new HashMap<>();
		regency.find("variants").map((value) -> value.map(LOWER_IS_BETTER, "indicators")).ifPresent((map) -> {
			map.find(LOWER_IS_BETTER).ifPresent((value) -> variants.put(LOWER_IS_BETTER, variant(value, known)));
			map.find("indicators")
				.ifPresent((value) -> value.entries()
					.forEach((indicator, entry) -> variants.put(LOWER_IS_BETTER + "/" + indicator,
							variant(entry, known))));
		});
		return variants;
	}

	private static String variant(YamlValue value, Set<String> known) {
		return value.written().choice(known, (variant) -> variant);
	}

}
