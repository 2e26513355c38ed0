package org.mirps.employment.contribution.filling;

import org.mirps.employment.contribution.snapshot.SavedAnswer;

/**
 * What came of a save.
 *
 * @param answer what is stored now
 * @param savedText when it was saved, in words
 * @param changes what the page has to change; nothing if it shows an older form
 * @param formChanged whether the page shows an older version of the form than is asked now, and should be loaded anew
 */
public record SaveOutcome(SavedAnswer answer, String savedText, Changes changes, boolean formChanged) {}
