package org.mirps.employment.round;

import org.mirps.employment.shared.LocalizedText;

/**
 * A published form version that a round can ask.
 *
 * @param id of the version
 * @param version as its workbook says
 */
public record AskableForm(long id, LocalizedText title, String version) {}
