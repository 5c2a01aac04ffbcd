package id.selaras.report;

import java.util.List;
import java.util.Map;

import net.sf.jasperreports.renderers.Renderable;

/**
 * What the templates of one agency's page are filled with.
 *
 * @param masthead as {@link Masthead} gives it
 * @param anchor names the page among those of the document
 * @param figures headline figures and sentences by name
 * @param indicators those that the agency leads
 */
record AgencyCard(Map<String, String> masthead, String agency, String anchor, Boolean draft,
		Map<String, String> figures, Renderable trend, List<CardIndicator> indicators, List<CardFinding> findings) {

	/** One indicator, with the way of its year. */
	record CardIndicator(String code, String indicator, String unit, String target, String realised, String achieved,
			String predicate, Renderable trend, String status) {
	}

	/** One open finding. */
	record CardFinding(String identifier, String severity, String cell, String text, String advice) {
	}

}
