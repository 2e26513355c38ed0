package org.mirps.employment.consolidation.matrix;

import java.math.BigDecimal;
import org.mirps.employment.contribution.PercentChange;
import org.mirps.employment.form.Question;

/** Whether a number has changed so much since the round before that somebody should look at it. */
final class Jump {

    private static final BigDecimal FACTOR = BigDecimal.valueOf(2);

    private Jump() {}

    /**
     * More than the question's tolerance; where it has none, to more than twice or less than half of what it was, to another sign, and from zero to
     * anything else.
     *
     * @param before a plain decimal
     * @param now a plain decimal
     */
    static boolean isOne(Question question, BigDecimal before, BigDecimal now) {
        if (!question.tolerance().isEmpty()) {
            return PercentChange.isBeyond(before.toPlainString(), now.toPlainString(), question.tolerance());
        }
        if (before.signum() != now.signum()) {
            return true;
        }
        BigDecimal was = before.abs();
        BigDecimal is = now.abs();
        return is.compareTo(was.multiply(FACTOR)) > 0 || is.multiply(FACTOR).compareTo(was) < 0;
    }
}
