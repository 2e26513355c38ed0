/** What is said of an answer of a draft, in one language. */
@NullMarked
package org.mirps.employment.contribution.words;

import org.jspecify.annotations.NullMarked;
