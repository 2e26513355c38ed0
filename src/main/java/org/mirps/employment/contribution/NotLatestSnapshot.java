package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** Only the latest submission is accepted: what was read is not what stands there now. */
public final class NotLatestSnapshot extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param latest number of the latest snapshot */
    public NotLatestSnapshot(int latest) {
        super("refusal.NotLatestSnapshot", latest);
    }
}
