package org.mirps.employment.mail;

/** Identity of a mail. Later ones are greater. */
public record MailId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
