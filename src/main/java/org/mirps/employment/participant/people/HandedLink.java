package org.mirps.employment.participant.people;

import org.mirps.employment.mail.MailText;

/**
 * A link that is not mailed, because no mail is sent from here: who made it hands it to its owner, and to nobody else.
 *
 * @param token empty where the person needs none: they sign in with the password that they have
 * @param email of its owner
 * @param text what would have been mailed
 */
public record HandedLink(String token, String email, MailText text) {}
