package org.mirps.employment.practice.commitment;

import org.mirps.employment.shared.BusinessRefusal;

/** Something in a report of a commitment that can't be kept. It stays on the person's screen. */
public final class ReportNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private ReportNotPossible(String field, String textKey, Object... arguments) {
        super(textKey, arguments);
        this.field = field;
    }

    static ReportNotPossible blank(CommitmentMove move) {
        return new ReportNotPossible("text", "refusal.ReportNotPossible.blank." + move);
    }

    /** @param longest characters */
    static ReportNotPossible tooLong(int longest, int typed) {
        return new ReportNotPossible("text", "refusal.ReportNotPossible.tooLong", longest, typed);
    }

    /** @param longest characters */
    static ReportNotPossible link(int longest) {
        return new ReportNotPossible("link", "refusal.ReportNotPossible.link", longest);
    }

    /** Where it stands in the report: {@code text} or {@code link}. */
    public String field() {
        return field;
    }
}
