package org.mirps.employment.participant.role;

import java.util.List;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.Person;

/**
 * A focal point who goes, and those who could come.
 *
 * @param own whether it is the person who asks: then the account stays, as a contributor's
 * @param candidates of the same participant, who may sign in or are invited; by name
 * @param mailed whether both are told by mail
 */
public record HandoverPlan(
        Person goes, Participant participant, boolean own, List<Person> candidates, boolean mailed) {}
