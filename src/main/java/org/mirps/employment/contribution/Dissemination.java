package org.mirps.employment.contribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** To whom a participant lets its answers be shown. */
public enum Dissemination {
    /** Anybody may see them. */
    PUBLIC,
    /** The governments of the MIRPS and the regional team. */
    GOVERNMENTS,
    /** They count in figures of the region, and nobody but the regional team sees whose they are (rule M10). */
    AGGREGATED;

    /** Whether more may see the answers by it. */
    public boolean isWiderThan(Dissemination other) {
        return ordinal() < other.ordinal();
    }

    /** Whether governments, and who shows them the answers, learn whose they are. */
    public boolean isNamedAmongGovernments() {
        return this != AGGREGATED;
    }

    /** Name of the question that says it, in every form of ours. */
    public static final String QUESTION = "publish_level";

    /** @param level name as it is stored; null: none is, which is no leave to publish */
    public static Dissemination stored(@Nullable String level) {
        return level == null ? GOVERNMENTS : valueOf(level);
    }

    /** @param answer choice name; null: not said, which is no leave to publish */
    public static Dissemination of(@Nullable String answer) {
        for (Dissemination level : values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(answer)) {
                return level;
            }
        }
        return GOVERNMENTS;
    }
}
