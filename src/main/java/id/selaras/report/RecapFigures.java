package id.selaras.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Counts;
import id.selaras.crosscheck.AnswerState;
import id.selaras.finding.Severity;
import id.selaras.plan.Delivery;
import id.selaras.plan.SmartDimension;

/**
 * What a recap shows of one regency, and no more: a consultant may serve hundreds, and
 * all that their own reports are made from would fill the memory.
 *
 * @param code of the counts of what was asked and what came
 * @param draft whether they may not go out yet
 * @param scale what makes two averages comparable, or not
 * @param movements the greatest since last year
 */
public record RecapFigures(String code, boolean draft, Delivery delivery, Counted counted, Aggregate regency,
		String scale, Map<SmartDimension, Aggregate> byDimension, List<Moved> movements) {

	/** Of each regency so many rises and so many falls. */
	private static final int MOST_MOVEMENTS = 5;

	public RecapFigures {
		byDimension = byDimension.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byDimension));
		movements = List.copyOf(movements);
	}

	/**
	 * How much was asked, and how it stands.
	 *
	 * @param errors findings that nobody has explained
	 * @param queries those that want an explanation
	 * @param questions those that nobody has answered
	 */
	public record Counted(int asked, Map<AnswerState, Integer> answers, int errors, int queries, int questions) {

		public Counted {
			answers = Collections.unmodifiableMap(new EnumMap<>(answers));
		}

		int of(AnswerState state) {
			return this.answers.getOrDefault(state, 0);
		}

		private static Counted of(ReportSource source) {
			Map<AnswerState, Integer> answers = new EnumMap<>(AnswerState.class);
			for (AnswerState state : AnswerState.values()) {
				answers.put(state, Math.toIntExact(source.completeness().count(state)));
			}
			return new Counted(source.completeness().asked(), answers, open(source, Severity.ERROR),
					open(source, Severity.QUERY), source.questions().size());
		}

		private static int open(ReportSource source, Severity severity) {
			return Counts.open(source.findings(), severity).size();
		}

	}

	/** An indicator that moved; percent points. */
	public record Moved(String code, String indicator, String agency, BigDecimal before, BigDecimal now) {

		BigDecimal change() {
			return this.now.subtract(this.before);
		}

	}

	public static RecapFigures of(ReportSource source) {
		Assessment assessment = source.assessment();
		Names names = new Names(source);
		List<Moved> movements = Movement.greatest(source, MOST_MOVEMENTS)
			.stream()
			.map((movement) -> new Moved(movement.result().code(), movement.result().indicator().name(),
					names.label(movement.result().agency()), movement.before(), movement.now()))
			.toList();
		return new RecapFigures(CompletenessTables.code(source), source.draft(), source.regency().delivery(),
				Counted.of(source), assessment.regency(),
				assessment.scale().name() + ", semakin rendah semakin baik: varian " + assessment.lowerIsBetter(),
				assessment.byDimension(), movements);
	}

}
