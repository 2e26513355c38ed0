/** Tokens with which programs read as a person does. */
@NullMarked
package org.mirps.employment.participant.token;

import org.jspecify.annotations.NullMarked;
