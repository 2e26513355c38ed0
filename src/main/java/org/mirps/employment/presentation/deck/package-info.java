/**
 * Decks: which slides a presenter shows in a session, in which order and in whose words. A deck keeps no numbers: its slides are drawn from
 * the figures of the round whenever they are shown.
 */
@NullMarked
package org.mirps.employment.presentation.deck;

import org.jspecify.annotations.NullMarked;
