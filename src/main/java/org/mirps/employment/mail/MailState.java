package org.mirps.employment.mail;

/** How far a mail is. */
public enum MailState {
    WAITING,
    /** A server of ours is about to hand it over. */
    SENDING,
    /** A mail server has taken it; whether it arrived, that server tells the sender's address. */
    SENT,
    /** The mail server does not take it: no such address, mostly. */
    REFUSED,
    /** Nobody took it for as long as a mail may wait. */
    EXPIRED,
    /** Not wanted any more: taken back by an administrator, or the person may not have it by now. */
    CANCELLED;

    /** Whether it may be tried again by hand. */
    public boolean isEnded() {
        return this != WAITING && this != SENDING && this != SENT;
    }
}
