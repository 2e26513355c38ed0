package org.mirps.employment.contribution.reading;

import java.time.Instant;

/** What somebody of the regional team has noted about a contribution. @param by their name; @param at UTC */
public record TeamNote(String text, String by, Instant at) {}
