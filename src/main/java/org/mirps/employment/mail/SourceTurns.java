package org.mirps.employment.mail;

import java.util.logging.Level;
import java.util.logging.Logger;

/** When a {@link MailSource} is asked. What fails again and again is logged once, until it works again. */
final class SourceTurns {

    private static final Logger LOG = Logger.getLogger(SourceTurns.class.getName());

    private final MailSource source;
    private long next = System.nanoTime();
    private boolean failing;

    SourceTurns(MailSource source) {
        this.source = source;
    }

    /** Asks it if it is its turn. */
    void come() {
        if (System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + source.every().toNanos();
        try {
            source.collect();
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                LOG.log(
                        Level.WARNING,
                        failure,
                        () -> "Mail could not be made: " + source.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
