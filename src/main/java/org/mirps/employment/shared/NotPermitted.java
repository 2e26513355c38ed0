package org.mirps.employment.shared;

/** The person's roles or government do not allow this. Answered with 403, telling nothing more. */
public final class NotPermitted extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        super("refusal.NotPermitted");
    }
}
