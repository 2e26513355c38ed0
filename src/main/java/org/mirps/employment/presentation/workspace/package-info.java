/** The page of a session for those who take part in it: the decks that are shown in it, who takes part, and what is to be done before and after. */
@NullMarked
package org.mirps.employment.presentation.workspace;

import org.jspecify.annotations.NullMarked;
