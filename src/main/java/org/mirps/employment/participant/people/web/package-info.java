/** The pages on which accounts are opened, and the one on which a person begins. */
@NullMarked
package org.mirps.employment.participant.people.web;

import org.jspecify.annotations.NullMarked;
