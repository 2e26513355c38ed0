package org.mirps.employment.contribution.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Mark;
import org.mirps.employment.contribution.Reply;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ZonedMoment;

/**
 * What the regional team and the authors of a contribution said about one answer, in the reader's language.
 *
 * @param before in earlier returns, oldest first; marks about which nothing was said are left out
 * @param last in the return that it is about
 */
public record MarkThread(List<Said> before, Said last) {

    /**
     * A remark, and what was said to it.
     *
     * @param remark empty: that it be looked at again, and no more
     * @param outcome name of a {@link Reply.Outcome}; empty: nothing was said yet
     * @param by who said it, and when
     */
    public record Said(String remark, String outcome, String reason, String by) {

        /** Where nothing was marked. */
        public static final Said NOTHING = new Said("", "", "", "");

        boolean isAnything() {
            return isReplied() || !remark.isEmpty();
        }

        public boolean isReplied() {
            return !outcome.isEmpty();
        }
    }

    /** Whether the answers cannot be handed in again before something is said. */
    public boolean isWaiting() {
        return !last.isReplied() && !last.remark().isEmpty();
    }

    /**
     * The answers that were marked with one step, each with all that was said about it until then.
     *
     * @param marks of the contribution, those of the first return first
     * @param step number of the move that gave it back
     * @param zone of the round
     */
    public static Map<AnswerKey, MarkThread> of(List<Mark> marks, int step, ZoneId zone, Language language) {
        Map<AnswerKey, List<Said>> earlier = new LinkedHashMap<>();
        Map<AnswerKey, MarkThread> threads = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Said said = said(mark, zone, language);
            if (mark.step() < step && said.isAnything()) {
                earlier.computeIfAbsent(mark.key(), key -> new ArrayList<>()).add(said);
            } else if (mark.step() == step) {
                threads.put(mark.key(), new MarkThread(earlier.getOrDefault(mark.key(), List.of()), said));
            }
        }
        return threads;
    }

    private static Said said(Mark mark, ZoneId zone, Language language) {
        @Nullable Reply reply = mark.reply();
        return reply == null
                ? new Said(mark.remark(), "", "", "")
                : new Said(mark.remark(), reply.outcome().name(), reply.reason(), by(reply, zone, language));
    }

    /** Who said it, and when. */
    public static String by(Reply reply, ZoneId zone, Language language) {
        return reply.by() + " · " + new ZonedMoment(reply.at(), zone).say(language);
    }
}
