package org.mirps.employment.mail;

/** What a mail server did with a mail. @param said by it; empty if it took the mail */
record Delivery(Outcome outcome, String said) {

    enum Outcome {
        TAKEN,
        /** It will never take this one. */
        REFUSED,
        /** It may take this one later. */
        NOT_NOW
    }

    static final Delivery TAKEN = new Delivery(Outcome.TAKEN, "");
}
