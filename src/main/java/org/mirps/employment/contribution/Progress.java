package org.mirps.employment.contribution;

/**
 * True progress: of the questions that are required as things stand now, how many are answered.
 *
 * @param answered required questions with a value
 * @param required questions shown and required now
 * @param problems unanswered required questions, and answers that break a rule
 */
public record Progress(int answered, int required, int problems) {

    static final Progress NONE = new Progress(0, 0, 0);

    Progress plus(Progress other) {
        return new Progress(answered + other.answered, required + other.required, problems + other.problems);
    }

    public boolean isComplete() {
        return problems == 0;
    }
}
