package id.selaras.crosscheck;

import java.util.List;

/** What a rule speaks about, and what it keeps silent about; its test says both. */
public interface RuleSample {

	Rule rule();

	/** Together they raise each kind of finding that the rule has. */
	List<Situation> triggering();

	/** Near to them, and nothing is said. */
	List<Situation> quiet();

}
