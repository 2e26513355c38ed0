package org.mirps.employment.participant.people;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody made a new link to an account: whoever holds it can choose its password.
 *
 * @param of name of the person whose account it is
 * @param by name of the person who made it; empty for whoever runs the server
 * @param usedAt when the password was chosen by it; empty while nobody has
 */
public record LinkNotice(String of, String by, Instant madeAt, Optional<Instant> usedAt) {}
