package org.mirps.employment.participant.signin;

import java.time.Duration;
import org.mirps.employment.shared.BusinessRefusal;

/** So many people sign in, or choose a password, that this one was not looked at. Nothing was counted or changed; soon there is room. */
public final class TooManyAtOnce extends BusinessRefusal {

    /** After which another try makes sense. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1L;

    public TooManyAtOnce() {
        super("refusal.TooManyAtOnce");
    }
}
