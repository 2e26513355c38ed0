package org.mirps.employment.consolidation.matrix;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.AnswerOnce;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.round.Round;

/**
 * One cell of the matrix with all that is known of it.
 *
 * @param before round with which it is compared; null where there is none
 * @param row place of its entry from 1; 0 outside repeats
 * @param spread of the numbers of its column; null where nothing can be said of them
 * @param history what each snapshot says, the latest first; empty of who is in no table
 * @param forms every version by which it was answered, by id; also that of the round
 */
public record OpenedAnswer(
        Round round,
        @Nullable Round before,
        FormDefinition form,
        FormElement.Group section,
        Question question,
        Participation.Standing participant,
        int row,
        Cell cell,
        @Nullable Spread spread,
        List<AnswerOnce> history,
        Map<Long, FormDefinition> forms) {}
