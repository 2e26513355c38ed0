package org.mirps.employment.mail;

import java.time.Duration;

/**
 * Makes mail of what has come up since it was asked last: each of its transactions puts mail into the {@link Outbox} and notes that it did, so
 * that a crash loses none and doubles none. Asked only while mail can be sent; a failure of one stops no other.
 */
public interface MailSource {

    /** How long to leave it after it was asked. */
    Duration every();

    void collect();
}
