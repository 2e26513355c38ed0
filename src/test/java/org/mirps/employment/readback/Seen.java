package org.mirps.employment.readback;

import java.util.EnumMap;
import java.util.Map;
import org.mirps.employment.form.QuestionType;

/** What the plays had in them, so that a property over nothing is noticed. */
final class Seen {

    /** Answers in the tables, by type of question. */
    final Map<QuestionType, Integer> answers = new EnumMap<>(QuestionType.class);

    int blanks;
    int estimates;
    int notAvailable;
    int explanations;
    int hiddenAnswers;
    int rows;
    int rowsWithinRows;
    int submissions;
    int drafts;

    void submission(Paper.Reading paper) {
        submissions++;
        paper.lines().forEach(this::line);
        for (Paper.Spot row : paper.shownRows()) {
            rows++;
            Paper.Spot around = row.around();
            rowsWithinRows += around != null && around.around() != null ? 1 : 0;
        }
    }

    private void line(Paper.Line line) {
        if (line.shown()) {
            estimates += "E".equals(line.status()) ? 1 : 0;
            notAvailable += "M".equals(line.status()) ? 1 : 0;
            explanations += line.question().isCheck() && line.note() != null ? 1 : 0;
        }
        if (line.value() == null) {
            blanks += line.shown() ? 1 : 0;
        } else if (line.shown()) {
            answers.merge(line.question().kind(), 1, Integer::sum);
        } else {
            hiddenAnswers++;
        }
    }

    @Override
    public String toString() {
        return ("%d submissions, %d drafts, answers %s, %d blanks, %d hidden answers, %d rows, %d of them within rows,"
                        + " %d estimates, %d not available, %d explanations")
                .formatted(
                        submissions,
                        drafts,
                        answers,
                        blanks,
                        hiddenAnswers,
                        rows,
                        rowsWithinRows,
                        estimates,
                        notAvailable,
                        explanations);
    }
}
