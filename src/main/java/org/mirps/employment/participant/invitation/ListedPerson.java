package org.mirps.employment.participant.invitation;

/**
 * A line of a list of people, as it was typed.
 *
 * @param line its number in the list, from 1
 * @param belongs code of a participant, or name of an institution; may be empty
 * @param language may be empty
 */
record ListedPerson(int line, String name, String email, String belongs, String language) {}
