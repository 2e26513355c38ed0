package org.mirps.employment.mail;

/** What a mail is about. Of those to choose a password the text is kept without its link, which is made when the mail is sent. */
public enum MailKind {
    /** Somebody has opened an account for the person. */
    INVITATION,
    /** Somebody has made a new link for the person. */
    NEW_LINK,
    /** The person has asked for a new password. */
    RESET,
    PASSWORD_CHANGED,
    /** To a new address: is it the person's? */
    ADDRESS_CONFIRM,
    /** To the address that the account had. */
    ADDRESS_CHANGED,
    /** Somebody has given the person other roles. */
    ROLES_CHANGED,
    /** What has happened in contributions, one or many things. */
    NEWS,
    /** What is due. */
    REMINDER,
    /** An invitation to a session, with its entry for a calendar; that it has changed, or that it is called off. */
    SESSION,
    /** By which an administrator tries the settings. */
    TEST
}
