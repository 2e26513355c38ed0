package org.mirps.employment.contribution.words;

/**
 * What was answered in the earlier round, as it stands beside the answer of this one.
 *
 * @param round its title and the day of its submission, such as "SNE 2024 (12 mar 2024)"
 * @param value as people read it, with its unit
 * @param change of a number in percent, such as "+12,5 %"; empty where there is none
 * @param note that stood with it; empty where there was none
 */
public record EarlierAnswer(String round, String value, String change, String note) {}
