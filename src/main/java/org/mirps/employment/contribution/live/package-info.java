/** Drafts while people write them: the held engine, its one door, what is stored, and the steps that end in a snapshot. */
@NullMarked
package org.mirps.employment.contribution.live;

import org.jspecify.annotations.NullMarked;
