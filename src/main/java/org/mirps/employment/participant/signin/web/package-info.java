/** The page on which people sign in. */
@NullMarked
package org.mirps.employment.participant.signin.web;

import org.jspecify.annotations.NullMarked;
