package org.mirps.employment.presentation.workspace;

import java.util.List;
import org.mirps.employment.calendar.Event;

/**
 * The decks of a session, and those that could be shown in it.
 *
 * @param chosen in the order in which they were
 * @param others of its rounds, the one that was changed last first; without those that were thrown away
 * @param rounds with whose answers it works, by their code
 */
public record DeckChoice(
        Event event, List<SessionDeck> chosen, List<SessionDeck> others, List<SessionWorkspace.WorkedWith> rounds) {}
