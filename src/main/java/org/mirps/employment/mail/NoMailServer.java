package org.mirps.employment.mail;

/** There is no mail server to be spoken to any more: that is no mail's fault. */
final class NoMailServer extends Exception {

    private static final long serialVersionUID = 1L;

    NoMailServer(Throwable cause) {
        super(cause);
    }
}
