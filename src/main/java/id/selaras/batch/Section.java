package id.selaras.batch;

import java.util.List;

import id.selaras.finding.Text;

/** A part of the morning page: a heading and its lines. */
public record Section(Text title, List<Text> lines) {

	public Section {
		lines = List.copyOf(lines);
	}

}
