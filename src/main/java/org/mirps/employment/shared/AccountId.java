package org.mirps.employment.shared;

/** Identity of a person's account. */
public record AccountId(long value) {}
