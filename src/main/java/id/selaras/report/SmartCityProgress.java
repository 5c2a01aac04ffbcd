package id.selaras.report;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import id.selaras.plan.SmartCityCalendar;

/**
 * Where a regency stands in the smart-city programme.
 *
 * @param sent ids of the forms that were sent, of whatever period
 */
public record SmartCityProgress(SmartCityCalendar calendar, SortedSet<String> sent) {

	public SmartCityProgress {
		sent = Collections.unmodifiableSortedSet(new TreeSet<>(sent));
	}

}
