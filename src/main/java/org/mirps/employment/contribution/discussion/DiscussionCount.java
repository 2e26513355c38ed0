package org.mirps.employment.contribution.discussion;

/**
 * How much was said about a question or a section, and how many files were added.
 *
 * @param settled somebody said that nothing is left to talk about, and nobody has said anything since
 */
public record DiscussionCount(int comments, boolean settled, int files) {

    public static final DiscussionCount NOT = new DiscussionCount(0, false, 0);

    DiscussionCount plus(DiscussionCount other) {
        return new DiscussionCount(comments + other.comments, settled || other.settled, files + other.files);
    }

    /** Whether there is anything to read. */
    public boolean isAnything() {
        return comments + files > 0;
    }
}
