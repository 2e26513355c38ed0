package org.mirps.employment.form.catalogue;

import org.mirps.employment.shared.BusinessRefusal;

/** This version of the form is published already, and what is published never changes. */
public final class VersionTaken extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public VersionTaken(String version) {
        super("refusal.VersionTaken", version);
    }
}
