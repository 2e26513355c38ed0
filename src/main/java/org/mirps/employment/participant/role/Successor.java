package org.mirps.employment.participant.role;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;

/**
 * Who comes after a focal point: somebody of the participant, or somebody who is invited.
 *
 * @param account null for somebody who has none yet; else the rest is not asked for
 */
public record Successor(@Nullable AccountId account, String email, String name, Language language) {}
