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

    /** Name of the question that says it, in every form of ours. */
    public static final String QUESTION = "publish_level";

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
