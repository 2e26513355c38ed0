/** What an accepted contribution does to practices, recommendations and commitments. */
@NullMarked
package org.mirps.employment.practice.acceptance;

import org.jspecify.annotations.NullMarked;
