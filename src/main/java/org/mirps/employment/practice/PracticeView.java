package org.mirps.employment.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A practice as people read and print it, in one language.
 *
 * @param acceptedAt UTC
 * @param url http or https; empty where none was given
 * @param facts what else was answered: the question's words, and what was answered
 * @param related of other owners, the most alike first
 * @param publication for its owner and coordinators; empty for others
 */
public record PracticeView(
        PracticeId id,
        String title,
        String owner,
        String country,
        Instant acceptedAt,
        String description,
        String lessons,
        String url,
        List<Fact> facts,
        List<Catalogue.Hit> related,
        boolean published,
        Optional<Publication> publication) {

    public record Fact(String label, String value) {}

    /**
     * What was decided about its publication.
     *
     * @param decider the reader may decide: the focal point of its owner
     * @param possible the contribution may be shown to everybody
     * @param contribution whose dissemination says so
     * @param decisions the newest first
     */
    public record Publication(
            boolean decider, boolean possible, long contribution, int snapshot, List<Decided> decisions) {}

    /** @param at UTC */
    public record Decided(boolean published, Instant at, String by) {}
}
