package org.mirps.employment.mail;

import org.mirps.employment.shared.BusinessRefusal;

/** No mail is sent from this installation. */
public final class MailOff extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public MailOff() {
        super("refusal.MailOff");
    }
}
