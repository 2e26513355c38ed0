package org.mirps.employment.shared.file;

import java.util.UUID;
import org.mirps.employment.shared.NotFound;

/** Names a file that is made, or was; nobody guesses it. */
public record FileJobId(UUID value) {

    static FileJobId random() {
        return new FileJobId(UUID.randomUUID());
    }

    /** The one in an address. What cannot be one names nothing: throws {@link NotFound}. */
    public static FileJobId parse(String text) {
        try {
            return new FileJobId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("file " + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
