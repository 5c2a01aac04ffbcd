package id.selaras.crosscheck.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Agency;
import id.selaras.plan.SmartDimension;

/** Of each smart group that was asked, at least one member's form came. */
public final class SmartGroupIsHeard implements Rule {

	@Override
	public Set<Need> needs() {
		return Set.of(Need.REQUEST);
	}

	@Override
	public List<Finding> check(CheckInput input) {
		SortedMap<SmartDimension, Set<String>> silent = new TreeMap<>();
		Set<SmartDimension> heard = EnumSet.noneOf(SmartDimension.class);
		for (Answer answer : input.completeness().answers()) {
			SmartDimension group = input.agency(answer.agency()).map(Agency::smartGroup).orElse(null);
			if (group != null && answer.state() != AnswerState.MISSING) {
				heard.add(group);
			}
			else if (group != null) {
				silent.computeIfAbsent(group, (key) -> new TreeSet<>()).add(input.agencyName(answer.agency()));
			}
		}
		List<Finding> findings = new ArrayList<>();
		silent.forEach((group, agencies) -> {
			if (!heard.contains(group)) {
				findings.add(Finding.of(new SmartGroupSilent(group.title(), String.join("; ", agencies)),
						Location.ofSubject(group.code())));
			}
		});
		return findings;
	}

	@FindingType(severity = Severity.WARNING, text = "Belum ada satu pun formulir dari kelompok {group}: {agencies}.",
			english = "No form came from any member of the group {group}: {agencies}.",
			advice = "Mintalah paling sedikit satu anggota kelompok mengirim formulirnya.",
			adviceEnglish = "Have at least one member of the group send its form.",
			basis = "Bimtek smart city: peserta dibagi dalam enam kelompok")
	record SmartGroupSilent(String group, String agencies) implements FindingFacts {
	}

}
