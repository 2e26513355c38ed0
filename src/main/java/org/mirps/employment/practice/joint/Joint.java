package org.mirps.employment.practice.joint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.practice.RecommendationId;

/** Joint recommendations as people read them, in one language. */
public final class Joint {

    private Joint() {}

    /**
     * One of a list.
     *
     * @param session that agreed on it; empty: none has
     */
    public record Line(JointId id, String text, String level, String addressees, String session, int sources) {

        public boolean isAgreed() {
            return !session.isEmpty();
        }
    }

    /**
     * One with what it was made of and what it said before.
     *
     * @param session that agreed on it; empty: none has
     * @param editable the reader may change it
     * @param sessions in which it can be agreed, for who may say so
     * @param sources in the words of the time when they were joined
     * @param versions for who is signed in, the newest first
     */
    public record Sheet(
            JointId id,
            String textEs,
            String textEn,
            String level,
            String addressed,
            String session,
            boolean editable,
            List<Option> sessions,
            List<Source> sources,
            List<Version> versions) {

        public boolean isAgreed() {
            return !session.isEmpty();
        }
    }

    /**
     * @param owner empty where the reader may not know it
     * @param text empty where the reader may not know it
     * @param withdrawn it is not among the accepted answers any more
     * @param changed its owner says it in other words by now; empty if not
     */
    public record Source(String owner, String text, boolean withdrawn, Optional<String> changed) {

        public boolean isNamed() {
            return !owner.isEmpty();
        }
    }

    /** @param at UTC */
    public record Version(JointAct act, String textEs, String textEn, Instant at, String by) {}

    /**
     * What coordinators make joint recommendations of.
     *
     * @param topics accepted recommendations by topic
     * @param levels that the newest form offers
     * @param addressees that the newest form offers
     * @param draft the one that is to be changed; empty for a new one
     */
    public record Material(List<Topic> topics, List<Option> levels, List<Option> addressees, Optional<Draft> draft) {}

    /** @param scope name of a choice @param addressees names of choices @param versions how many there are */
    public record Draft(
            JointId id, String textEs, String textEn, String scope, List<String> addressees, int versions) {}

    public record Topic(String label, List<Candidate> candidates) {}

    /** @param facts level and addressees, in words */
    public record Candidate(RecommendationId id, String owner, String text, String facts) {}

    /** @param name as forms and addresses write it */
    public record Option(String name, String label) {}
}
