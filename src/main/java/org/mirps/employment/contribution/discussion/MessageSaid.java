package org.mirps.employment.contribution.discussion;

/**
 * Fired when somebody has said something about a draft, in its transaction, after it was stored with whom it names.
 *
 * @param comment id of the message
 */
public record MessageSaid(long comment) {}
