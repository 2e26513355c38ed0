package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** Who has a link to an account acts for all that its person works for: it is handed only to who looks after all of that. */
public final class LinkOfOthers extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public LinkOfOthers() {
        super("refusal.LinkOfOthers");
    }
}
