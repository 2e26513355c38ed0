package org.mirps.employment.contribution.access;

import java.util.Map;
import org.mirps.employment.shared.NotFound;

/**
 * What one person may do with the sections of one draft. What nobody delegated to them does not exist for them, but for its progress.
 *
 * @param whole a focal point's: all may be changed, also what stands outside sections
 * @param sections by name; none for those that were not delegated
 */
public record DraftAccess(boolean whole, Map<String, SectionAccess> sections) {

    static final DraftAccess WHOLE = new DraftAccess(true, Map.of());

    public SectionAccess to(String section) {
        return whole ? SectionAccess.EDIT : sections.getOrDefault(section, SectionAccess.NONE);
    }

    public boolean sees(String section) {
        return to(section) != SectionAccess.NONE;
    }

    public boolean edits(String section) {
        return to(section) == SectionAccess.EDIT;
    }

    /** Whether the person sees anything but progress. */
    public boolean isAny() {
        return whole || !sections.isEmpty();
    }

    /** Whether the person may change anything. */
    public boolean isEditor() {
        return whole || sections.containsValue(SectionAccess.EDIT);
    }

    /** @throws NotFound unless the person sees the section */
    public void requireSight(String section) {
        if (!sees(section)) {
            throw new NotFound("section " + section);
        }
    }

    /**
     * @throws NotFound unless the person sees any section
     * @throws SectionViewOnly unless they may change any
     */
    public void requireAnyEditor() {
        if (!isAny()) {
            throw new NotFound("draft");
        }
        if (!isEditor()) {
            throw new SectionViewOnly();
        }
    }

    /**
     * @throws NotFound unless the person sees the section
     * @throws SectionViewOnly unless they may change it
     */
    public void requireEditor(String section) {
        requireSight(section);
        if (!edits(section)) {
            throw new SectionViewOnly();
        }
    }
}
