package org.mirps.employment.practice.commitment;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What somebody tells of a commitment.
 *
 * @param text plain; what looks like markup is shown as it is; may be empty
 * @param link to something that shows it, https; may be empty
 */
public record CommitmentNote(String text, String link) {

    /** Characters of the text. */
    public static final int LONGEST = 2000;

    /** Characters of the link. */
    public static final int LONGEST_LINK = 500;

    public static final CommitmentNote NOTHING = new CommitmentNote("", "");

    /** @throws ReportNotPossible if the text is too long, or the link is none */
    public CommitmentNote {
        text = text.strip();
        link = link.strip();
        if (text.length() > LONGEST) {
            throw ReportNotPossible.tooLong(LONGEST, text.length());
        }
        if (!link.isEmpty() && !isWebAddress(link)) {
            throw ReportNotPossible.link(LONGEST_LINK);
        }
    }

    boolean isEmpty() {
        return text.isEmpty() && link.isEmpty();
    }

    private static boolean isWebAddress(String link) {
        if (link.length() > LONGEST_LINK) {
            return false;
        }
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
