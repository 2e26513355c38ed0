/** What was submitted, once and for all: answers, their text and its hash, indicators, and the form moves before it. */
@NullMarked
package org.mirps.employment.contribution.snapshot;

import org.jspecify.annotations.NullMarked;
