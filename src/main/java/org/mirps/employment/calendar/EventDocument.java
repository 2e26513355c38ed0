package org.mirps.employment.calendar;

import java.time.Instant;
import org.mirps.employment.shared.LocalizedText;

/**
 * A file of an event, without its content.
 *
 * @param mediaType as found in its content
 * @param size in bytes
 * @param addedAt UTC
 */
public record EventDocument(
        EventDocumentId id, LocalizedText title, String fileName, String mediaType, long size, Instant addedAt) {}
