package org.mirps.employment.presentation.workspace;

import java.util.Optional;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;

/**
 * A deck that is shown in a session, or could be.
 *
 * @param follow by which people follow it now; empty where nobody can, or the reader may not know
 */
public record SessionDeck(DeckId id, String name, RoundCode round, Language language, Optional<FollowCode> follow) {}
