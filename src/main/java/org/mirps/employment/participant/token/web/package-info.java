/** The page of a person's tokens. */
@NullMarked
package org.mirps.employment.participant.token.web;

import org.jspecify.annotations.NullMarked;
