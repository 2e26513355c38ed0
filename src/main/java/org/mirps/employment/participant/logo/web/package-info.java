/** Where they are shown, and the form that sets one. */
@NullMarked
package org.mirps.employment.participant.logo.web;

import org.jspecify.annotations.NullMarked;
