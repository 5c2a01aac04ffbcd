package id.selaras.read;

import id.selaras.finding.Location;

/** A text above a table, with its place: title, name of the agency, year, quarter. */
public record StatedText(String text, Location location) {
}
