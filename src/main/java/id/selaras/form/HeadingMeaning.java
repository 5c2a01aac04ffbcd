package id.selaras.form;

/** What a word makes of a heading of numbers: a rest, a forecast, money. */
public enum HeadingMeaning {

	MONEY, PERFORMANCE, SHARE, TARGET, REALISED, SO_FAR, REMAINING, DIFFERENCE, FORECAST, EARLIER, PHYSICAL, ELSEWHERE,

	/** Belongs to the name of a document and says nothing about the numbers. */
	NAME

}
