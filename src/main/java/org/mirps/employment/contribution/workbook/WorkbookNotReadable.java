package org.mirps.employment.contribution.workbook;

import org.mirps.employment.shared.BusinessRefusal;

/** The file is no workbook of this contribution as it is asked now. */
public final class WorkbookNotReadable extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        /** With what the reader says of it. */
        NO_WORKBOOK,
        /** Not one that was downloaded here. */
        NOT_OURS,
        OF_ANOTHER,
        /** The round has gone over to another form since it was downloaded. */
        FORM_CHANGED
    }

    WorkbookNotReadable(Reason reason, String detail) {
        super("refusal.WorkbookNotReadable." + reason, detail);
    }
}
