package org.mirps.employment.shared;

/**
 * Fired once at the start of the application, synchronously, when the schema is up to date and before any request is answered. Observers do
 * the start-up work of their room, each in a transaction of its own; what one throws ends the start.
 */
public record DatabaseReady() {}
