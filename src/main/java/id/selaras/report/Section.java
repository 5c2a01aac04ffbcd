package id.selaras.report;

/**
 * One part of a report with pages of its own.
 *
 * @param template file name in the report's folder
 * @param view what it is filled with
 */
record Section(String template, Record view) {
}
