package org.mirps.employment.consolidation;

/**
 * For whom answers and indicators are put together. The one place that says what follows of it for whom from the level that a participant lets its
 * answers be shown at: whatever puts something out asks here. Source: docs/exports.md.
 */
public enum Audience {
    /** Analysts and coordinators: every value of every participant. */
    ANALYSIS,
    /** A session between governments: what a participant gives for aggregates only is not shown as its own (rule M10). */
    SESSION,
    /** Anybody: of those alone who let anybody see their answers, once they are accepted ({@link Openness}), and no small counts of persons (rule M9). */
    PUBLIC;

    /** Whether something of a participant is there to be shown at all, {@link Missing} says. */
    public Disclosure of(Participation.Standing participant) {
        return switch (this) {
            case ANALYSIS -> Disclosure.NAMED;
            case SESSION ->
                participant.dissemination().level().isNamedAmongGovernments() ? Disclosure.NAMED : Disclosure.COUNTED;
            case PUBLIC -> Openness.of(participant) == Openness.SHOWN ? Disclosure.NAMED : Disclosure.NOTHING;
        };
    }

    public boolean names(Participation.Standing participant) {
        return of(participant) == Disclosure.NAMED;
    }
}
