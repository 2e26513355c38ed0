/** The pages of decks: the list, arranging one, writing on a slide, showing and following. */
@NullMarked
package org.mirps.employment.presentation.deck.web;

import org.jspecify.annotations.NullMarked;
