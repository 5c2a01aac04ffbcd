package id.selaras.console;

import java.time.Instant;
import java.util.function.ToDoubleFunction;

import id.selaras.batch.Service;
import id.selaras.batch.ServiceState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What a service tells those who watch it: counts, ages, disk; no regency. */
final class Meters implements MeterBinder {

	private static final String[] STAGES = { "receive", "read-normalise", "normalise-again", "crosscheck-assess",
			"report", "deliver" };

	private static final double SECOND = 1000;

	private final Service service;

	Meters(Service service) {
		this.service = service;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		counter(registry, "selaras.nights", "Nights that ran", ServiceState::nights);
		counter(registry, "selaras.nights.failed", "Nights with a failure", ServiceState::nightsWithFailures);
		counter(registry, "selaras.nights.refused", "Nights that met another process at work",
				ServiceState::overlapsRefused);
		counter(registry, "selaras.files.inbox", "Files taken from inboxes", ServiceState::filesFromInboxes);
		counter(registry, "selaras.files.uploaded", "Files uploaded", ServiceState::filesUploaded);
		gauge(registry, "selaras.mail.waiting", "Messages that wait", ServiceState::mailWaiting);
		gauge(registry, "selaras.night.running", "1 while a night runs", (state) -> state.nightRuns() ? 1 : 0);
		gauge(registry, "selaras.night.age.seconds", "Since the last night began", Meters::age);
		gauge(registry, "selaras.disk.free.bytes", "Free space for data", ServiceState::freeBytes);
		for (String stage : STAGES) {
			Gauge.builder("selaras.stage.items", this.service, (it) -> it.state().stageItems().getOrDefault(stage, 0))
				.description("Items of the last night that had work")
				.tag("stage", stage)
				.register(registry);
			Gauge
				.builder("selaras.stage.seconds", this.service,
						(it) -> it.state().stageMilliseconds().getOrDefault(stage, 0L) / SECOND)
				.description("How long the stage took in the last night")
				.tag("stage", stage)
				.register(registry);
		}
	}

	private static double age(ServiceState state) {
		Instant began = state.lastBegan();
		return (began == null) ? Double.NaN : (Instant.now().toEpochMilli() - began.toEpochMilli()) / SECOND;
	}

	private void counter(MeterRegistry registry, String name, String what, ToDoubleFunction<ServiceState> value) {
		FunctionCounter.builder(name, this.service, (it) -> value.applyAsDouble(it.state()))
			.description(what)
			.register(registry);
	}

	private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<ServiceState> value) {
		Gauge.builder(name, this.service, (it) -> value.applyAsDouble(it.state())).description(what).register(registry);
	}

}
