package org.mirps.employment.platform.home;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Something that waits for the person.
 *
 * @param href below the context path, without a leading slash
 * @param text what to do
 * @param detail how it stands; may be empty
 * @param when what its moment means, part of a text key: {@code due} or {@code opens}; empty where none is said
 * @param by the moment, UTC, which also orders the tasks
 * @param timeZone in which the moment is said
 * @param late it should have been done by now
 */
public record HomeTask(
        String href, String text, String detail, String when, Instant by, ZoneId timeZone, boolean late) {}
