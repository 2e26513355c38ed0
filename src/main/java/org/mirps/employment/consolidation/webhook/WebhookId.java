package org.mirps.employment.consolidation.webhook;

/** Identity of a webhook. */
public record WebhookId(long value) {}
