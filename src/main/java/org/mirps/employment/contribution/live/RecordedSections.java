package org.mirps.employment.contribution.live;

import java.util.Map;

/**
 * What is known to be stored of how far the sections of a draft are.
 *
 * @param revision of the contribution at which it was written
 */
record RecordedSections(long revision, Map<String, SectionStanding> standings) {

    static final RecordedSections NOTHING = new RecordedSections(-1, Map.of());

    /** Whether nobody, on whatever node, has changed the contribution between that and this revision, the next one. */
    boolean isJustBefore(long next) {
        return revision == next - 1;
    }
}
