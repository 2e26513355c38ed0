package org.mirps.employment.shared.web;

import java.util.Optional;

/** Tells somebody whose button came too late what has happened to the thing of the page. Implemented by rooms whose things have moves. */
public interface Meanwhile {

    /** A sentence with who, what and when, in the reader's language; empty on pages of other rooms, and where nothing has happened. */
    Optional<String> said();
}
