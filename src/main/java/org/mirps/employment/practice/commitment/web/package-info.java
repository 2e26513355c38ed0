/** The pages of commitments. */
@NullMarked
package org.mirps.employment.practice.commitment.web;

import org.jspecify.annotations.NullMarked;
