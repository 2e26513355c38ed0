package org.mirps.employment.contribution.formmove;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.change.FormMapping;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;

/**
 * What moving a round to the newest version of its form would do.
 *
 * @param same questions that keep their name
 * @param gone questions and repeats whose name is no longer asked, in the order of the older version
 * @param fresh those that the newer version asks and nothing goes on in, in its order
 * @param effects on each contribution of the round, ordered by participant
 */
public record FormMovePlan(
        RoundCode round,
        LocalizedText roundTitle,
        PublishedForm from,
        PublishedForm to,
        int same,
        List<Gone> gone,
        List<FormMapping.Item> fresh,
        List<Effect> effects) {

    /**
     * A question or repeat that is no longer asked under its name.
     *
     * @param contributions how many have answered it; of a repeat, how many have entries
     * @param options what it may go on as
     * @param goesOnAs name of one of them; empty: it is no longer asked
     */
    public record Gone(FormMapping.Item item, int contributions, List<FormMapping.Item> options, String goesOnAs) {}

    /**
     * What happens to one contribution.
     *
     * @param kept answers that stay under their name
     * @param renamed answers that go on under another one
     * @param retired answers that are no longer asked, and stay stored
     * @param invalid answers that the newer version does not take as they are
     * @param open required questions without an answer
     * @param ending labels of the sections whose sign-off ends, because nobody has signed what changed in them
     */
    public record Effect(
            ContributionId id,
            LocalizedText participant,
            ContributionStatus status,
            int kept,
            int renamed,
            int retired,
            int invalid,
            int open,
            List<LocalizedText> ending) {

        /** How many sign-offs of sections end. */
        public int signed() {
            return ending.size();
        }

        /** Whether anything has been answered. */
        public boolean isBegun() {
            return kept + renamed + retired > 0;
        }
    }

    /** New names by old names, as the plan has them. */
    public Map<String, String> renames() {
        return gone.stream()
                .filter(each -> !each.goesOnAs().isEmpty())
                .collect(Collectors.toUnmodifiableMap(each -> each.item().name(), Gone::goesOnAs));
    }

    /** Whether there is a newer version. */
    public boolean isPossible() {
        return from.id() != to.id();
    }

    /** Sections whose sign-off ends, of all contributions. */
    public int signed() {
        return effects.stream().mapToInt(Effect::signed).sum();
    }

    /** Contributions in which something was answered. */
    public long begun() {
        return effects.stream().filter(Effect::isBegun).count();
    }
}
