package org.mirps.employment.platform.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Sections of a round that an institution has beside the one that fills the form, which has all.
 *
 * @param institution code by which the seed's accounts name it
 * @param sections what it may do, by name of the section
 * @param due internal due date; null for none
 */
record SeedDelegation(
        ParticipantCode participant,
        String institution,
        Map<String, SectionAccess> sections,
        @Nullable SeedMoment due) {}
