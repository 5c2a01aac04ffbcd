package id.selaras.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRSubreport;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates ask only for what their view has, and compute nothing. */
class TemplatesTest {

	static Stream<ReportDefinition> definitions() {
		return ReportSamples.definitions().stream();
	}

	@ParameterizedTest
	@MethodSource("definitions")
	void parametersAndFieldsExistInTheView(ReportDefinition definition) {
		List<Section> sections = Views.of(definition).sections(SourceBuilder.aSource().buildFor(definition));
		Map<String, JasperReport> parts = new TreeMap<>(new ReportRenderer().compiled(definition).templates());
		Map<String, JasperReport> mains = new TreeMap<>();
		sections.forEach((section) -> mains.computeIfAbsent(section.template(), parts::remove));
		for (Section section : sections) {
			JasperReport main = Objects.requireNonNull(mains.get(section.template()));
			Set<String> offered = new TreeSet<>(Fields.of(section.view()).keySet());
			offered.addAll(parts.keySet());
			assertThat(offered).containsAll(parameters(main));
			assertThat(rowFields(section.view(), "rows")).containsAll(fields(main));
		}
		parts.forEach((file, part) -> {
			mains.values().forEach((main) -> assertThat(handedTo(file, main)).as(file).containsAll(parameters(part)));
			Set<String> offered = new TreeSet<>();
			sections.forEach((section) -> offered.addAll(rowFields(section.view(), file.replace(".jrxml", ""))));
			assertThat(offered).as(file).containsAll(fields(part));
		});
	}

	@ParameterizedTest
	@MethodSource("definitions")
	void expressionsAreNamesOrTexts(ReportDefinition definition) {
		CompiledReport report = new ReportRenderer().compiled(definition);
		report.templates()
			.values()
			.stream()
			.flatMap((part) -> JRExpressionCollector.collectExpressions(DefaultJasperReportsContext.getInstance(), part)
				.stream())
			.map(JRExpression::getText)
			.filter((text) -> !text.startsWith("new "))
			.forEach((text) -> assertThat(text).matches("\\$[FP]\\{[^}]+}|\"[^\"]*\""));
	}

	private static Set<String> rowFields(Record view, String list) {
		Map<String, Object> fields = new LinkedHashMap<>();
		if (Fields.of(view).get(list) instanceof List<?> rows) {
			rows.stream().map(Record.class::cast).forEach((row) -> fields.putAll(Fields.of(row)));
		}
		return fields.keySet();
	}

	/** What a template hands on to one of its parts, which is offered nothing else. */
	private static Set<String> handedTo(String file, JasperReport main) {
		Set<String> handed = new TreeSet<>();
		for (JRBand band : main.getAllBands()) {
			for (JRElement element : band.getElements()) {
				if (element instanceof JRSubreport part && part.getExpression().getText().equals("$P{" + file + "}")) {
					Stream.ofNullable(part.getParameters()).flatMap(Stream::of).forEach((parameter) -> {
						assertThat(parameter.getExpression().getText()).isEqualTo("$P{" + parameter.getName() + "}");
						handed.add(parameter.getName());
					});
				}
			}
		}
		return handed;
	}

	private static Set<String> parameters(JasperReport report) {
		return Arrays.stream(report.getParameters())
			.filter((parameter) -> !parameter.isSystemDefined())
			.map(JRParameter::getName)
			.collect(Collectors.toSet());
	}

	private static Set<String> fields(JasperReport report) {
		JRField[] fields = report.getFields();
		return (fields != null) ? Arrays.stream(fields).map(JRField::getName).collect(Collectors.toSet()) : Set.of();
	}

}
