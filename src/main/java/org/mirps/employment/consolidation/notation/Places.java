package org.mirps.employment.consolidation.notation;

import org.mirps.employment.consolidation.dataset.Dataset;

/** Where what lies within a package; what describes a table names it by that. */
public final class Places {

    private Places() {}

    public static String data(Dataset table) {
        return "data/" + table.fileName() + ".csv";
    }

    static boolean isAboutAParticipant(Dataset table) {
        return !table.name().equals(Dataset.CONTRIBUTIONS) && table.headings().contains("government");
    }
}
