package org.mirps.employment.contribution;

/**
 * True progress: of the questions that are required as things stand now, how many are answered.
 *
 * @param answered required questions with a value that somebody gave or confirmed
 * @param required questions shown and required now
 * @param problems unanswered required questions, answers that break a rule, and changes beyond their tolerance that nobody has explained
 * @param toConfirm answers shown that were taken over from an earlier round, and that nobody has confirmed yet
 */
public record Progress(int answered, int required, int problems, int toConfirm) {

    public static final Progress NONE = new Progress(0, 0, 0);

    /** With nothing to confirm. */
    public Progress(int answered, int required, int problems) {
        this(answered, required, problems, 0);
    }

    public Progress plus(Progress other) {
        return new Progress(
                answered + other.answered,
                required + other.required,
                problems + other.problems,
                toConfirm + other.toConfirm);
    }

    public boolean isComplete() {
        return problems == 0 && toConfirm == 0;
    }

    /**
     * @throws HasProblems if there are problems
     * @throws LeftToConfirm if something is left to confirm
     */
    public void requireComplete() {
        if (problems > 0) {
            throw new HasProblems(problems);
        }
        if (toConfirm > 0) {
            throw new LeftToConfirm(toConfirm);
        }
    }
}
