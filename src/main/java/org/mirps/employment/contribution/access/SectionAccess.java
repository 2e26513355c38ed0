package org.mirps.employment.contribution.access;

/** What somebody may do with a section of a draft, the least first. */
public enum SectionAccess {
    NONE,
    VIEW,
    EDIT
}
