/**
 * Laid out pages in, one PDF/A-3b file out, with the rows that it shows as attachments.
 * Promises that the same pages give the same bytes, and that they look as the engine's
 * own exporter draws them, in a fraction of its time. Knows nothing of forms or figures,
 * and nothing outside of {@code report} uses it.
 */
@NullMarked
package id.selaras.report.pdf;

import org.jspecify.annotations.NullMarked;
