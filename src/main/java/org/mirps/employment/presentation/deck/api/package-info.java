/** What shows and those who follow them ask again and again, and pictures on slides. */
@NullMarked
package org.mirps.employment.presentation.deck.api;

import org.jspecify.annotations.NullMarked;
