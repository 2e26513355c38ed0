package org.mirps.employment.contribution.discussion;

import org.mirps.employment.shared.BusinessRefusal;

/** A message that says nothing, or too much. It stays on the person's screen. */
public final class CommentNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param longest characters */
    public CommentNotPossible(int longest) {
        super("refusal.CommentNotPossible", longest);
    }
}
