package org.mirps.employment.form.catalogue;

import org.mirps.employment.shared.BusinessRefusal;

/** There are as many unpublished workbooks as are kept. */
public final class TooManyDrafts extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public TooManyDrafts(int most) {
        super("refusal.TooManyDrafts", most);
    }
}
