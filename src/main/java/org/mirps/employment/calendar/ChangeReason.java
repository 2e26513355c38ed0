package org.mirps.employment.calendar;

import java.time.Instant;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/**
 * Why something is changed, by whom and when.
 *
 * @param reason for everybody to read, in both languages
 * @param at UTC
 */
public record ChangeReason(LocalizedText reason, AccountId by, Instant at) {}
