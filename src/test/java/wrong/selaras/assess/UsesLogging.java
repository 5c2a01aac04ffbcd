package wrong.selaras.assess;

import java.util.logging.Logger;

/** A stage that logs instead of giving a finding. */
final class UsesLogging {

	private UsesLogging() {
	}

	static void say(String text) {
		Logger.getLogger("wrong").info(text);
		System.out.println(text);
	}

}
