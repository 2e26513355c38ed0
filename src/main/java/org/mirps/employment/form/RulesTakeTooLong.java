package org.mirps.employment.form;

import org.mirps.employment.shared.BusinessRefusal;

/** The rules of a form need longer, with the rows that there are, than one request may take. Nothing was changed. */
public final class RulesTakeTooLong extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RulesTakeTooLong() {
        super("refusal.RulesTakeTooLong");
    }
}
