package id.selaras.console;

import id.selaras.batch.Service;
import id.selaras.batch.ServiceState;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the service can do its work. */
final class ServiceHealth implements HealthIndicator {

	private final Service service;

	ServiceHealth(Service service) {
		this.service = service;
	}

	@Override
	public Health health() {
		ServiceState state = this.service.state();
		boolean well = state.problem().isEmpty() && state.hasRoom();
		Health.Builder health = well ? Health.up() : Health.down();
		return health.withDetail("night", state.nightRuns() ? "running" : "idle")
			.withDetail("lastNight", String.valueOf(state.lastBegan()))
			.withDetail("lastNightWell", state.lastWell())
			.withDetail("nextNight", String.valueOf(state.nextNight()))
			.withDetail("problem", state.problem())
			.withDetail("freeBytes", state.freeBytes())
			.build();
	}

}
