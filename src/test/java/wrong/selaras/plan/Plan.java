package wrong.selaras.plan;

import wrong.selaras.crosscheck.rules.Inside;
import wrong.selaras.finding.Problem;

/** Half of a cycle, and a hand inside another module. */
public record Plan(Problem problem, Inside inside) {
}
