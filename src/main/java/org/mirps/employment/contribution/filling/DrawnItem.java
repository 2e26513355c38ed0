package org.mirps.employment.contribution.filling;

/**
 * One question, group or repeat, drawn anew.
 *
 * @param revision of the contribution, or of the form that is tried, at which it looks like this
 * @param editable whether the person may change it
 */
public record DrawnItem(ItemView view, long revision, boolean editable) {}
