package org.mirps.employment.calendar.reading.ics;

import java.nio.charset.StandardCharsets;

/**
 * Folds lines as RFC 5545, 3.1 wants it: no line is longer than 75 octets without its CRLF, and no character is cut in two. The libraries
 * count characters, of which ours often take two octets.
 */
final class LineFolding {

    private static final int MOST_OCTETS = 75;
    private static final String NEXT = "\r\n ";

    private LineFolding() {}

    /** @param unfolded lines that end in CRLF */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / MOST_OCTETS * NEXT.length());
        int octets = 0;
        for (int at = 0; at < unfolded.length(); ) {
            int character = unfolded.codePointAt(at);
            String text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + size > MOST_OCTETS) {
                folded.append(NEXT);
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(text);
            at += text.length();
        }
        return folded.toString();
    }
}
