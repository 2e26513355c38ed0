package org.mirps.employment.contribution.api;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

/** What a request has to bring. */
public final class Given {

    private Given() {}

    /** @throws BadRequestException if the part is not there */
    public static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new BadRequestException();
        }
        return part;
    }
}
