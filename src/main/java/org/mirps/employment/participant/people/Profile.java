package org.mirps.employment.participant.people;

import java.time.ZoneId;
import org.mirps.employment.participant.MailRhythm;

/**
 * How a person wants to be known and written to.
 *
 * @param position what the person does there, as they say it; may be empty
 * @param zone whose mornings and evenings are the person's
 */
public record Profile(String name, String position, ZoneId zone, MailRhythm rhythm) {}
