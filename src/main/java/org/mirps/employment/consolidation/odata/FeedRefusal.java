package org.mirps.employment.consolidation.odata;

import java.util.Locale;
import org.apache.olingo.server.api.ODataApplicationException;

/** Why the service does not answer a request, in the words of its readers, which are programs and who writes them. */
final class FeedRefusal {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int NOT_IMPLEMENTED = 501;

    private FeedRefusal() {}

    static ODataApplicationException notOffered(String what) {
        return of("This service does not offer " + what, NOT_IMPLEMENTED);
    }

    static ODataApplicationException unreadable(String value) {
        return of("Not a value: " + value, BAD_REQUEST);
    }

    static ODataApplicationException tooMuch(String what) {
        return of(what, BAD_REQUEST);
    }

    static ODataApplicationException noSuchEntity() {
        return of("There is no such row", NOT_FOUND);
    }

    static ODataApplicationException readOnly() {
        return of("This service is read only", NOT_ALLOWED);
    }

    static ODataApplicationException badToken() {
        return of("Not a $skiptoken of this service: begin again without it", BAD_REQUEST);
    }

    private static ODataApplicationException of(String message, int status) {
        return new ODataApplicationException(message, status, Locale.ENGLISH);
    }
}
