package org.mirps.employment.calendar;

/** A file with its content. @param mediaType as it is told to who downloads it */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record DocumentContent(String fileName, String mediaType, byte[] content) {}
