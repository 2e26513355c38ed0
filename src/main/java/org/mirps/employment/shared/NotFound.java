package org.mirps.employment.shared;

/** There is no such thing, or the person may not know of it. Answered with 404. */
public class NotFound extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param what which thing, for the log; never shown */
    public NotFound(String what) {
        super("refusal.NotFound", what);
    }

    /** One that says more. */
    protected NotFound(String textKey, String what) {
        super(textKey, what);
    }
}
