package id.selaras.crosscheck.rules;

import java.util.List;

import id.selaras.crosscheck.Rule;
import id.selaras.crosscheck.RuleSample;
import id.selaras.crosscheck.Situation;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static id.selaras.crosscheck.Situation.form;
import static id.selaras.crosscheck.Situation.submission;
import static org.assertj.core.api.Assertions.assertThat;

class SmartGroupIsHeardTest implements RuleSample {

	@Override
	public Rule rule() {
		return new SmartGroupIsHeard();
	}

	@Override
	public List<Situation> triggering() {
		return List.of(new Situation().asks("e81", "dlh", "dinkes").form(form("e81")));
	}

	@Override
	public List<Situation> quiet() {
		return List.of(new Situation().asks("e81", "dinkes", "disdik").form(form("e81")),
				new Situation().asks("e81", "dlh")
					.sent(submission("a.xlsx", "dlh", "", null, SubmissionState.REFUSED)));
	}

	@Test
	void namesGroupAndMembers() {
		assertThat(triggering().get(0).says(rule()))
			.containsExactly("smart-group-silent SV {group=Smart Environment, agencies=Dinas Lingkungan Hidup}");
	}

}
