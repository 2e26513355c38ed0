package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** What was typed is no e-mail address. */
public final class EmailNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public EmailNotPossible() {
        super("refusal.EmailNotPossible");
    }
}
