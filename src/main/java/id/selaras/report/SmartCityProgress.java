package id.selaras.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.plan.SmartCityCalendar;

/**
 * Where a regency stands in the smart-city programme.
 *
 * @param sent codes of the files that were sent, of whatever period, by id of their form
 */
public record SmartCityProgress(SmartCityCalendar calendar, SortedMap<String, SortedSet<String>> sent) {

	public SmartCityProgress {
		SortedMap<String, SortedSet<String>> copied = new TreeMap<>();
		sent.forEach((form, files) -> copied.put(form, Collections.unmodifiableSortedSet(new TreeSet<>(files))));
		sent = Collections.unmodifiableSortedMap(copied);
	}

	/** The same without the files, which are not of one agency alone. */
	SmartCityProgress withoutFiles() {
		SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
		this.sent.keySet().forEach((form) -> forms.put(form, new TreeSet<>()));
		return new SmartCityProgress(this.calendar, forms);
	}

}
