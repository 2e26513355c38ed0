package org.mirps.employment.platform.http;

import java.util.Arrays;
import java.util.Optional;
import org.mirps.employment.consolidation.NoSuchValue;
import org.mirps.employment.consolidation.odata.MomentGone;
import org.mirps.employment.participant.token.TokenRefused;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.ScopeTooNarrow;

/** Kinds of problems that programs tell apart. Each has an address, a page that says what it means and what to do. Source: RFC 9457, 3.1.1. */
public enum ProblemKind {
    BAD_REQUEST(400, "BadRequest"),
    UNKNOWN_PARAMETER(400, "UnknownParameter"),
    NO_SUCH_VALUE(400, "NoSuchValue"),
    NOT_SIGNED_IN(401, "NotSignedIn"),
    TOKEN_REFUSED(401, "TokenRefused"),
    /** Signing in again does not help. */
    ACCOUNT_CLOSED(401, "AccountClosed"),
    NOT_PERMITTED(403, "NotPermitted"),
    SCOPE_TOO_NARROW(403, "ScopeTooNarrow"),
    NOT_FOUND(404, "NotFound"),
    METHOD_NOT_ALLOWED(405, "MethodNotAllowed"),
    NOT_ACCEPTABLE(406, "NotAcceptable"),
    /** By a rule of the product, which the code names. */
    REFUSED(409, "Refused"),
    GONE(410, "Gone"),
    MOMENT_GONE(410, "MomentGone"),
    TOO_LARGE(413, "TooLarge"),
    UNSUPPORTED_MEDIA_TYPE(415, "UnsupportedMediaType"),
    TOO_MANY_REQUESTS(429, "TooManyRequests"),
    FAILURE(500, "Failure"),
    TRY_LATER(503, "TryLater");

    private static final String PAGE = "/problems.xhtml#";

    private final int status;
    private final String word;

    ProblemKind(int status, String word) {
        this.status = status;
        this.word = word;
    }

    public int getStatus() {
        return status;
    }

    /** What it is called in answers, and on the page. */
    public String getWord() {
        return word;
    }

    /** Where it is explained: a path, so that it is the same in each installation. */
    public String address() {
        return PAGE + word;
    }

    /** The general kind of a status; what has no kind of its own is told as 400 or 500. */
    static ProblemKind of(int status) {
        return withStatus(status).or(() -> withStatus(status < 500 ? 400 : 500)).orElseThrow();
    }

    /** The first is the general one. */
    private static Optional<ProblemKind> withStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }

    static ProblemKind of(BusinessRefusal refusal) {
        if (refusal instanceof NotFound) {
            return NOT_FOUND;
        }
        if (refusal instanceof TokenRefused) {
            return TOKEN_REFUSED;
        }
        if (refusal instanceof UnknownParameter) {
            return UNKNOWN_PARAMETER;
        }
        if (refusal instanceof NoSuchValue) {
            return NO_SUCH_VALUE;
        }
        if (refusal instanceof MomentGone) {
            return MOMENT_GONE;
        }
        if (refusal instanceof ScopeTooNarrow) {
            return SCOPE_TOO_NARROW;
        }
        return refusal instanceof NotPermitted ? NOT_PERMITTED : REFUSED;
    }
}
