package org.mirps.employment.consolidation.webhook;

/** Identity of what is told to one webhook. */
public record DeliveryId(long value) {}
