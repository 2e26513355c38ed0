/** Groups of participants, such as the countries of a part of the region: for choosing all of them at once. */
@NullMarked
package org.mirps.employment.participant.group;

import org.jspecify.annotations.NullMarked;
