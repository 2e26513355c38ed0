/** Beans of the pages on which people sign in and accounts are opened. */
@NullMarked
package org.mirps.employment.participant.web;

import org.jspecify.annotations.NullMarked;
