package id.selaras.store;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Visits a failpoint after each statement and each migration. */
final class MigrationFailpoint implements Callback {

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.AFTER_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE_STATEMENT;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		Failpoint failpoint = (event == Event.AFTER_EACH_MIGRATE) ? Failpoint.MIGRATION_APPLIED
				: Failpoint.MIGRATION_HALF;
		failpoint.visit();
	}

	@Override
	public String getCallbackName() {
		return "failpoint";
	}

}
