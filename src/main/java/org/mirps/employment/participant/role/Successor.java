package org.mirps.employment.participant.role;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.shared.Language;

/**
 * Who comes after a focal point: somebody of the participant, or somebody who is invited.
 *
 * @param known null for somebody who does not work there yet; else the rest is not asked for
 */
public record Successor(@Nullable MembershipId known, String email, String name, Language language) {}
