package org.mirps.employment.shared;

/** The personal token works, but was not made for this. Answered with 403. */
public final class ScopeTooNarrow extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private ScopeTooNarrow(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    /** A token with another scope would do. */
    public static ScopeTooNarrow needs(TokenScope scope) {
        return new ScopeTooNarrow("refusal.ScopeTooNarrow.needs", scope.word());
    }

    /** No token at all opens this. */
    public static ScopeTooNarrow noToken() {
        return new ScopeTooNarrow("refusal.ScopeTooNarrow.noToken");
    }
}
