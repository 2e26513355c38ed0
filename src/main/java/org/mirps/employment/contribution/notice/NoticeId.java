package org.mirps.employment.contribution.notice;

/** Identity of a notice. Later ones are greater. */
public record NoticeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
