package org.mirps.employment.contribution.discussion;

import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;

/**
 * What was said about a section or a question of a draft, and the files that support it, in one language.
 *
 * @param editor whether the reader may change the section, and so settle, add and remove files
 * @param sectionLabel of the section
 * @param label of the question; of the section where it is about that
 * @param where the row of a repeat; empty outside repeats
 * @param entries oldest first
 * @param people of the same government, who can be named; by name, without the reader
 * @param files oldest first
 * @param others what else in the section was talked about, in form order; empty for a question
 */
public record Discussion(
        ContributionHeader header,
        boolean editor,
        Topic topic,
        String sectionLabel,
        String label,
        String where,
        List<Entry> entries,
        List<Colleague> people,
        List<Document> files,
        List<Other> others) {

    /**
     * A message, or that somebody called it settled.
     *
     * @param text plain; empty where somebody called it settled
     * @param institution of the author; empty where they have none
     * @param at UTC
     * @param mentioned names
     */
    public record Entry(
            boolean message, String text, String author, String institution, Instant at, List<String> mentioned) {}

    /** Somebody who can be named. @param id of the account */
    public record Colleague(long id, String name, String institution) {}

    /**
     * A file.
     *
     * @param id of the attachment
     * @param size in words, such as "1.2 MB"
     * @param at UTC
     */
    public record Document(String id, String fileName, String size, String by, Instant at) {}

    /** Another place of the section. @param label of the question */
    public record Other(Topic topic, String label, String where, DiscussionCount talked) {}

    /** Whether somebody called it settled, and nobody has said anything since. */
    public boolean isSettled() {
        return !entries.isEmpty() && !entries.get(entries.size() - 1).message();
    }

    public boolean isOfQuestion() {
        return topic.question().isPresent();
    }
}
