package org.mirps.employment.participant.group;

import java.util.Set;

/**
 * What somebody has typed of a group, right or wrong.
 *
 * @param code of a new one; empty where it is to be made of the name, and of one that there is
 * @param participants codes of its members
 */
public record GroupPlan(String code, String nameEs, String nameEn, Set<String> participants) {}
