package org.mirps.employment.contribution.words;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.live.Shown;

/** What sets an answer apart from the others of its section. */
public enum AnswerFlag {
    /** It is not what was answered in the earlier round. */
    CHANGED,
    /** It was taken over from the earlier round, and nobody has confirmed it. */
    TO_CONFIRM,
    /** Nobody has answered. */
    EMPTY,
    /** It keeps the contribution from being submitted, or a consistency check is raised. */
    FLAGGED;

    /** As pages and addresses say it, such as {@code to-confirm}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param marked whether the regional team asked to look at it again */
    public static Set<AnswerFlag> of(Shown shown, boolean marked) {
        Set<AnswerFlag> flags = EnumSet.noneOf(AnswerFlag.class);
        if (shown.isChanged()) {
            flags.add(CHANGED);
        }
        if (shown.isToConfirm()) {
            flags.add(TO_CONFIRM);
        }
        if (shown.isEmpty()) {
            flags.add(EMPTY);
        }
        if (marked || shown.isProblem() || shown.isSoftCheck()) {
            flags.add(FLAGGED);
        }
        return flags;
    }

    /** Words separated by a space, as an attribute of a page holds them. */
    public static String words(Set<AnswerFlag> flags) {
        return flags.stream().map(AnswerFlag::word).collect(Collectors.joining(" "));
    }
}
