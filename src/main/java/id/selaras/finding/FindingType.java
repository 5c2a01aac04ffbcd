package id.selaras.finding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Severity and texts of a kind of finding. Texts are templates with named placeholders:
 * {@code {reported}} stands for the record component of that name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FindingType {

	Severity severity();

	/** What is wrong, in Indonesian. */
	String text();

	/** What is wrong, in English. */
	String english();

	/** What to do, in Indonesian. */
	String advice();

	/** What to do, in English. */
	String adviceEnglish();

	/** The regulation, form or practice that the finding rests on. */
	String basis() default "";

}
