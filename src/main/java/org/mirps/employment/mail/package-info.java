/** The outbox, behind its door in {@code shared}. */
@NullMarked
package org.mirps.employment.mail;

import org.jspecify.annotations.NullMarked;
