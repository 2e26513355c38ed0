package org.mirps.employment.contribution.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionLog;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.MarkRepository;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Why a contribution came back, with the remarks of the regional team and what was said to them, as far as a person sees them. */
@ApplicationScoped
class ReturnedFinder {

    @Inject
    ContributionAccess access;

    @Inject
    MarkRepository marked;

    /** Null: it did not come back, or the person sees nothing of it. */
    @Nullable
    Returned find(ContributionHeader header, ContributionLog log, LiveDraft draft, DraftWords words) {
        if (!isBack(header) || !access.to(draft).isAny()) {
            return null;
        }
        return log.last(Move.RETURN, Move.REOPEN)
                .map(entry -> new Returned(
                        Objects.requireNonNullElse(entry.step().reason(), ""),
                        entry.by(),
                        entry.step().at(),
                        new MarkFinder(draft, words)
                                .find(MarkThread.of(
                                        marked.of(header.id()),
                                        entry.step().number(),
                                        draft.zone(),
                                        words.language()))))
                .map(all -> all.seenBy(access.to(draft)))
                .orElse(null);
    }

    /** Signed off once more it is still the one that came back: until it is handed in. */
    static boolean isBack(ContributionHeader header) {
        return header.status() == ContributionStatus.RETURNED || header.status() == ContributionStatus.SIGNED_OFF;
    }

    /** What was said about each question that has a remark. */
    static Map<AnswerKey, MarkThread> threads(@Nullable Returned returned) {
        return returned == null
                ? Map.of()
                : returned.marks().stream().collect(Collectors.toMap(MarkedQuestion::key, MarkedQuestion::thread));
    }

    /** What an open page of a section is told of replies to remarks. */
    static List<Changes.Told> told(@Nullable Returned returned, String section, Language language) {
        return returned == null
                ? List.of()
                : returned.in(section).marks().stream()
                        .filter(mark -> mark.thread().last().isReplied())
                        .map(mark -> told(mark.key(), mark.thread().last(), language))
                        .toList();
    }

    private static Changes.Told told(AnswerKey key, MarkThread.Said last, Language language) {
        String words = Texts.of("contribution", language).get("reply.outcome." + last.outcome());
        return new Changes.Told(key.toString(), last.outcome(), words, last.reason(), last.by());
    }
}
