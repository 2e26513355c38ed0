package org.mirps.employment.contribution.live;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * An answer as it is stored now, for the person whose own save met it.
 *
 * @param value canonical; null for blank
 * @param display the value as people read it
 * @param author null if nobody has answered
 * @param who the author's name
 * @param at time of day, in the round's time zone
 */
public record StoredAnswer(
        String key,
        @Nullable String value,
        String display,
        long revision,
        @Nullable AccountId author,
        String who,
        String at) {

    /** With something else that is stored for the same question. */
    public StoredAnswer saying(String stored, String inWords) {
        return new StoredAnswer(key, stored, inWords, revision, author, who, at);
    }

    public StoredAnswer by(Function<AccountId, String> names) {
        return new StoredAnswer(key, value, display, revision, author, author == null ? "" : names.apply(author), at);
    }
}
